using System.CommandLine;

namespace SekretessRegler.Cli;

/// <summary>From words to exit code. Never throws: every mistake is told in plain words.</summary>
internal static class CommandLine
{
    public static int Run(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellation = default)
    {
        var request = Request.Of(args);
        var faults = new FaultSheet(terminal, request);
        try
        {
            return Run(args, new Desk(terminal, request.Language, faults, cancellation));
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (UsageException mistake)
        {
            faults.Write(mistake.Diagnostic);
            return ExitCode.WrongUsage;
        }
        catch (Exception fault)
        {
            // A message could hold personal data, so only the kind of fault is told.
            faults.Write(CliMessages.OwnFault.Plain(fault.GetType().Name));
            return ExitCode.OwnFault;
        }
    }

    private static int Run(IReadOnlyList<string> args, Desk desk)
    {
        var tree = new CommandTree(desk);
        var parsed = tree.Root.Parse(Commands.Spelled(args), new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        var command = parsed.CommandResult.Command;
        if (parsed.GetResult(tree.Help) is { Implicit: false })
        {
            HelpPage.Write(desk, tree.Root, command);
            return ExitCode.Answered;
        }

        if (parsed.GetResult(tree.Version) is { Implicit: false })
        {
            desk.Terminal.Output.WriteLine(typeof(RulePack).Assembly.GetName().Version?.ToString(3));
            return ExitCode.Answered;
        }

        UsageCheck.Words(parsed, tree.Root);
        parsed.Choice(tree.Language, ["sv", "en"]);
        return parsed.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false, Output = desk.Terminal.Output, Error = desk.Terminal.Error,
        });
    }
}
