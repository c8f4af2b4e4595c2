using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Examination;
using SekretessRegler.Provisions;
using SekretessRegler.Tests.Generation;
using SekretessRegler.Vocabulary;
using Encoding = SekretessRegler.Provisions.Encoding;

namespace SekretessRegler.Tests.Examination;

/// <summary>The least that an examination needs: a board asks about A for the police, under a law of a few rules.</summary>
internal static class Setting
{
    public static readonly DateOnly Day = new(2026, 2, 1);

    public static readonly Citation Secrecy = Citation.TryParse("L 20:1")!;

    public static readonly Citation Opening = Citation.TryParse("L 10:1")!;

    public static Question Question(params Person[] persons) => new()
    {
        Day = Day,
        Holder = new() { Agency = "nämnd", Activity = "vård" },
        Receivers = [new() { Kind = ReceiverKind.Agency, Agency = "polis", Activity = "tillsyn" }],
        Items = [new() { Categories = [], Concerns = [.. persons], RelatesTo = [], Circumstances = [], Origin = [], Identifiable = true, DocumentDay = Day }],
        Purposes = [],
        Initiative = "eget",
        SameAgency = false,
    };

    public static Person Person(string id = "A") => new() { Id = id };

    public static Scene Scene(Question question, params Rule[] rules) => Scene(question, Pack([], rules));

    public static Scene Scene(Question question, RulePack pack) =>
        new(pack, new LawOnDay(pack, question.Day!.Value), question, question.Items[0], question.Receivers[0], question.Day.Value);

    public static RulePack Pack(IEnumerable<Leaf> leaves, params Rule[] rules) => new(
        "0", Day, "sha256:0", Words(leaves),
        rules.Select(rule => RandomPack.Section(rule.Citation, Encoding.Whole, rule)));

    public static SecrecyRule Absolute(Citation? place = null, Condition? condition = null) => new()
    {
        Citation = place ?? Secrecy, Protects = Protection.Individual, HarmTest = HarmTest.Absolute, Condition = condition ?? AllOf.Nothing,
    };

    public static BreakingRule Breaking(Condition condition) =>
        new() { Citation = Opening, Breaks = RandomPack.Reach("alla"), Condition = condition };

    public static AllOf All(params Condition[] conditions) => new([.. conditions]);

    public static AnyOf Any(params Condition[] conditions) => new([.. conditions]);

    public static AnswerTest Yes(string code) => new(code, ["ja"], false);

    public static Leaf Leaf(string code, LeafKind kind = LeafKind.Fact) =>
        new() { Code = code, Kind = kind, Scope = Scope.Question, Name = code, Question = code + "?" };

    private static PackVocabulary Words(IEnumerable<Leaf> leaves) => new(
        [new("L", "2000:1", "En lag")],
        [
            new Agency { Code = "nämnd", Family = Family.Agencies, Name = "nämnd" },
            new Agency { Code = "polis", Family = Family.Agencies, Name = "polis", IsSingleton = true },
            new Activity { Code = "vård", Family = Family.Activities, Name = "vård", Coverage = [new Coverage(RandomPack.Reach("L 20 kap."), null)] },
            new Activity { Code = "tillsyn", Family = Family.Activities, Name = "tillsyn" },
            new Term { Code = "statistik", Family = Family.Relations, Name = "statistik" },
            new Term { Code = "statistik", Family = Family.Purposes, Name = "statistik" },
        ],
        leaves, [Harm("men", 1), Harm("betydande-men", 2), Harm("allvarligt-men", 3)], [], [], []);

    private static Harm Harm(string code, int grade) => new(code, "enskilds-men", grade, code, code + "?", null, default);
}
