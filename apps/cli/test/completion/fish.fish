# Prints what fish proposes for each line after the script.
source $argv[1]
for line in $argv[2..-1]
    echo (complete -C "$line" | string replace -r '\t.*' '' | string join ' ')
end
