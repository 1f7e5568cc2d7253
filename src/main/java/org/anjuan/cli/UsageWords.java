package org.anjuan.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.desk.Words;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a call, and what would be right. */
record UsageWords(Words words) {

    /** The sentences, one a line. */
    List<String> say(ParameterException wrong) {
        var command = wrong.getCommandLine();
        return Stream.of(
                        Stream.of(sentence(wrong, command)),
                        isUnnamed(wrong, command) ? explained(command) : Stream.<String>of(),
                        Stream.of(words.say(
                                "cli.usage.help", command.getCommandSpec().qualifiedName())))
                .flatMap(lines -> lines)
                .toList();
    }

    /** Whether what is missing is the command itself. */
    private static boolean isUnnamed(ParameterException wrong, CommandLine command) {
        return !(wrong instanceof UnmatchedArgumentException)
                && wrong.getArgSpec() == null
                && !command.getSubcommands().isEmpty();
    }

    /** Each command below another with what it is for. */
    private static Stream<String> explained(CommandLine command) {
        return command.getSubcommands().entrySet().stream()
                .map(each -> "  %-10s %s".formatted(each.getKey(), purpose(each.getValue())));
    }

    private static String purpose(CommandLine command) {
        return Stream.of(command.getCommandSpec().usageMessage().description())
                .findFirst()
                .orElse("");
    }

    private String sentence(ParameterException wrong, CommandLine command) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, command);
            case MissingParameterException missing -> missing(missing);
            case OverwrittenOptionException twice ->
                words.say("cli.usage.twice", twice.getOverwritten().paramLabel(), name(twice.getOverwritten()));
            default -> other(wrong, command);
        };
    }

    private String unmatched(UnmatchedArgumentException unmatched, CommandLine command) {
        var first = unmatched.getUnmatched().getFirst();
        if (unmatched.isUnknownOption()) {
            return words.say("cli.usage.option", first);
        }
        return command.getSubcommands().isEmpty()
                ? words.say("cli.usage.surplus", first)
                : words.say("cli.usage.command", first, commands(command));
    }

    private String missing(MissingParameterException missing) {
        var names = missing.getMissing().stream().map(UsageWords::name).collect(Collectors.joining(" "));
        return missing.getMissing().isEmpty()
                ? words.say("cli.usage.other", String.valueOf(missing.getMessage()))
                : words.say("cli.usage.missing", names);
    }

    private String other(ParameterException wrong, CommandLine command) {
        var argument = wrong.getArgSpec();
        if (argument != null) {
            return words.say("cli.usage.value", name(argument), String.valueOf(wrong.getValue()));
        }
        return command.getSubcommands().isEmpty()
                ? words.say("cli.usage.other", String.valueOf(wrong.getMessage()))
                : words.say("cli.usage.nocommand", commands(command));
    }

    private static String commands(CommandLine command) {
        return String.join(" ", command.getSubcommands().keySet());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
