using System.Collections.Immutable;
using SekretessRegler.Checking.Cases;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Pack.Tests;

/// <summary>Every case that stands beside a rule, one test each.</summary>
public sealed class LawyersCases
{
    public static TheoryData<string, string> Names
    {
        get
        {
            var names = new TheoryData<string, string>();
            foreach (var (file, name) in Rules.Cases.Keys)
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
        var one = Rules.Cases[(file, name)];
        var bag = new DiagnosticBag();
        var question = CaseRunner.Ask(one, Rules.Pack, bag);
        Assert.Empty(bag.Sorted());
        Assert.Null(new CaseRunner(Rules.Book).Run(one, question!));
    }
}
