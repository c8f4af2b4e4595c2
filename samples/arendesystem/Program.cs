using System.Text;
using CaseSystem;
using Microsoft.Extensions.DependencyInjection;
using SekretessRegler;

Console.OutputEncoding = Encoding.UTF8;

using var services = new ServiceCollection()
    .AddSekretessRegler()
    .AddSingleton(new Desk(Console.In, Console.Out, officer: "handläggare 12"))
    .AddSingleton<Questions>()
    .AddSingleton<Conversation>()
    .BuildServiceProvider();

var desk = services.GetRequiredService<Desk>();
if (services.GetRequiredService<Questions>().Read(args) is not { } question)
{
    return 3;
}

desk.Show(services.GetRequiredService<Conversation>().Hold(question));
return 0;
