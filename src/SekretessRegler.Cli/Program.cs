using SekretessRegler.Cli;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
return CommandLine.Run(args, Terminal.OfProcess(), stop.Token);
