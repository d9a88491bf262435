# Completes each line after the script as readline would, and prints what is proposed. Words are cut as COMP_WORDBREAKS has it.
source "$1"
shift
COMP_WORDBREAKS=$' \t\n"\'><=;|&(:'
for line in "$@"; do
  COMP_LINE=$line COMP_WORDS=() word=
  for ((i = 0; i < ${#line}; i++)); do
    character=${line:i:1}
    case $character in
      ' ')
        [[ -n $word ]] && COMP_WORDS+=("$word")
        word=
        ;;
      = | :)
        [[ -n $word ]] && COMP_WORDS+=("$word")
        COMP_WORDS+=("$character")
        word=
        ;;
      *) word+=$character ;;
    esac
  done
  [[ -n $word || $line == *' ' ]] && COMP_WORDS+=("$word")
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMPREPLY=()
  _purser
  printf '%s\n' "${COMPREPLY[*]}"
done
