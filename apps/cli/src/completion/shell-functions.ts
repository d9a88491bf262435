/** Prints the names of the profiles of Purser and of the Atlas CLI, for bash and zsh: no program is started but sed. */
export const profileNames = String.raw`__purser_profiles() {
  local config
  for config in "\${XDG_CONFIG_HOME:-$HOME/.config}" "$HOME/Library/Application Support"; do
    if [ -r "$config/purser/profiles.toml" ]; then
      sed -n 's/^\[profiles\.\([a-z0-9_-]*\)\]$/\1/p' "$config/purser/profiles.toml"
    fi
    if [ -r "$config/atlascli/config.toml" ]; then
      sed -n 's/^\[\([A-Za-z0-9_-]*\)\]$/\1/p' "$config/atlascli/config.toml"
    fi
  done
}`.replaceAll("\\${", "${");

/** Finds out what is asked for. Bash cuts words at = and : too: what stands together is put together again. */
export const bashEngine = String.raw`_purser() {
  local -a words=()
  local rest=$COMP_LINE stripped word i
  for ((i = 0; i <= COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    stripped=\${rest#"\${rest%%[![:space:]]*}"}
    if ((i > 0)) && [[ $stripped == "$rest" ]]; then
      words[\${#words[@]} - 1]+=$word
    else
      words+=("$word")
    fi
    rest=\${stripped#"$word"}
  done

  local last=$((\${#words[@]} - 1)) REPLY below options operands
  local cur=\${words[last]} path= kind= operand=0 ended=
  __purser_command ""
  for ((i = 1; i < last; i++)); do
    word=\${words[i]}
    if [[ -n $ended ]]; then
      operand=$((operand + 1))
    elif [[ $word == -- ]]; then
      ended=1 kind=
    elif [[ $word == -*=* ]]; then
      kind=
    elif [[ $word == -* ]]; then
      __purser_value "$word"
      kind=$REPLY
    elif [[ $kind == *'*' ]]; then
      :
    elif [[ -n $kind ]]; then
      kind=
    elif [[ " $below " == *" $word "* ]]; then
      path="\${path:+$path }$word"
      __purser_command "$path" || return 0
    else
      operand=$((operand + 1))
    fi
  done

  local typed=$cur
  if [[ -z $ended && $cur == --*=* ]]; then
    __purser_value "\${cur%%=*}"
    kind=\${REPLY:-@any} typed=\${cur#*=}
  elif [[ -z $ended && $cur == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$cur"))
    return 0
  elif [[ -z $kind && -n $below ]]; then
    ((operand > 0)) && return 0
    COMPREPLY=($(compgen -W "$below" -- "$cur"))
    return 0
  elif [[ -z $kind ]]; then
    local -a kinds=($operands)
    local count=\${#kinds[@]}
    if ((operand < count)); then
      kind=\${kinds[operand]}
    elif ((count > 0)) && [[ \${kinds[count - 1]} == *'*' ]]; then
      kind=\${kinds[count - 1]}
    fi
  fi

  case \${kind%'*'} in
    "" | @any) COMPREPLY=() ;;
    @file) __purser_files "$typed" ;;
    @profile) COMPREPLY=($(compgen -W "$(__purser_profiles)" -- "$typed")) ;;
    *)
      __purser_list "\${kind%'*'}"
      if [[ $typed == *[=:]* && " $REPLY " == *" \${typed%%[=:]*}"[=:]" "* ]]; then
        __purser_files "\${typed#*[=:]}"
        return 0
      fi
      COMPREPLY=($(compgen -W "$REPLY" -- "$typed"))
      if [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *[=:] ]]; then
        compopt -o nospace 2>/dev/null
      fi
      if [[ $typed == *:* && $COMP_WORDBREAKS == *:* ]]; then
        COMPREPLY=("\${COMPREPLY[@]#"\${typed%"\${typed##*:}"}"}")
      fi
      ;;
  esac
}

__purser_files() {
  local IFS=$'\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen -f -- "$1"))
}

complete -F _purser purser
`.replaceAll("\\${", "${");
