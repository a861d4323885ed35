internal import ArgumentParser

/// The completion script of a shell: the parser's own, which knows the default command only by its
/// name, with what completes `kwaudit drafts` as `kwaudit audit drafts`.
struct CompletionScript {
  let text: String

  /// The script that a command line asks for; `nil` where it asks for none, or for one of no shell
  /// that is known, of which the parser tells.
  init?(arguments: [String]) {
    let parts = LanguageOptions.without(arguments).flatMap {
      $0.split(separator: "=", maxSplits: 1).map(String.init)
    }
    guard parts.count == 2, parts[0] == "--generate-completion-script",
      let shell = CompletionShell(rawValue: parts[1])
    else { return nil }
    let script = HelpScreen.translated(
      MainCommand.completionScript(for: shell), to: HelpLanguage.current)
    switch shell {
    case .bash: text = script + "\n\n" + Self.bash
    case .zsh:
      text = script.replacing("\n_kwaudit() {\n", with: "\n\(Self.zsh)\n\n_kwaudit_command() {\n")
    case .fish: text = script + "\n\n" + Self.fish
    default: text = script
    }
  }

  /// The words that name a command.
  private static var names: String {
    let commands = MainCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
    return (commands + ["help"]).joined(separator: " ")
  }

  private static var bash: String {
    """
    # Completes for the default command where no command is named.
    _kwaudit_or_default() {
        local -a found=()
        if [[ "${COMP_CWORD}" -le 1 || ' \(names) ' = *" ${COMP_WORDS[1]} "* ]]; then
            _kwaudit "${@}"
            [[ "${COMP_CWORD}" -gt 1 ]] && return
            found=("${COMPREPLY[@]}")
            COMPREPLY=()
        fi
        local -a typed=("${COMP_WORDS[@]}")
        local -i count="${COMP_CWORD}"
        local -a COMP_WORDS=("${typed[0]}" audit "${typed[@]:1}")
        local -i COMP_CWORD=$((count + 1))
        _kwaudit "${@}"
        COMPREPLY=("${found[@]}" "${COMPREPLY[@]}")
    }

    complete -o filenames -F _kwaudit_or_default kwaudit
    """
  }

  private static var zsh: String {
    """
    # Completes for the default command where no command is named.
    _kwaudit() {
        local -ar names=(\(names))
        local -i ret=1
        if (( CURRENT <= 2 || ${names[(Ie)${words[2]}]} )); then
            _kwaudit_command && ret=0
            (( CURRENT > 2 )) && return "${ret}"
        fi
        words=("${words[1]}" audit "${(@)words[2,-1]}")
        (( CURRENT += 1 ))
        _kwaudit_command && ret=0
        return "${ret}"
    }
    """
  }

  private static var fish: String {
    """
    # Completes for the default command where no command is named.
    functions -q __kwaudit_typed_tokens; or functions --copy __kwaudit_tokens __kwaudit_typed_tokens
    function __kwaudit_tokens
        set -l tokens (__kwaudit_typed_tokens $argv)
        if test "$argv" = -pc
            set -l next $tokens[2]
            test (count $tokens) -eq 1; and set next (commandline -t | string match -- '-*')
            if set -q next[1]; and not contains -- $next[1] \(names)
                set tokens $tokens[1] audit $tokens[2..]
            end
        end
        printf '%s\\n' $tokens
    end
    complete -c kwaudit -n '__kwaudit_should_offer_completions_for_positional "kwaudit" -eq 1' -F
    """
  }
}
