using SekretessRegler.Checking.Cases;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Pack.Tests;

/// <summary>Every case that stands beside a rule, one test each.</summary>
public sealed class LawyersCases
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "rules");

    private static readonly Lazy<RulePack> LoadedPack = new(() => RulePack.Load(Folder));

    internal static RulePack Pack => LoadedPack.Value;

    private static readonly Lazy<Dictionary<(string, string), (CaseFile File, LawyersCase Case)>> All = new(Read);

    public static TheoryData<string, string> Names
    {
        get
        {
            var names = new TheoryData<string, string>();
            foreach (var (file, name) in All.Value.Keys)
            {
                names.Add(file, name);
            }

            return names;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Holds(string file, string name)
    {
        var (caseFile, one) = All.Value[(file, name)];
        Assert.Null(new CaseRunner(Pack).Run(caseFile, one));
    }

    /// <summary>The question of every case.</summary>
    internal static IEnumerable<(string Name, Question Question)> Questions() =>
        from pair in All.Value
        let question = new CaseRunner(Pack).QuestionOf(pair.Value.File, pair.Value.Case)
        where question is not null
        select ($"{pair.Key.Item1} {pair.Key.Item2}", question);

    private static Dictionary<(string, string), (CaseFile File, LawyersCase Case)> Read()
    {
        var bag = new DiagnosticBag();
        var files = CaseReader.ReadFolder(Folder, bag);
        Assert.Empty(bag.Sorted());
        return files.SelectMany(file => file.Cases.Select(one => (file, one)))
            .ToDictionary(pair => (pair.file.Path, pair.one.Name), pair => (pair.file, pair.one));
    }
}
