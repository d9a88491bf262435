# Types each line after the folder of the script into a zsh in a pseudo-terminal, presses Tab, and prints what the line is then.
zmodload zsh/zpty
zpty -b shell zsh -f -i
zpty -w shell "PS1= RPS1= KEYTIMEOUT=1 zle_bracketed_paste=(); fpath=(${(q)1} \$fpath); autoload -Uz compinit; compinit -u -D; show() { print -r -- \"LINE<\$BUFFER>\"; BUFFER= }; zle -N show; bindkey '^X' show; print REA''DY"
zpty -r shell chunk '*READY*'
shift
for line in "$@"; do
  zpty -w -n shell "$line"$'\t\x18'
  zpty -r shell chunk '*LINE<*>*'
  print -r -- "${${chunk##*LINE<}%%>*}"
done
zpty -d shell
