using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Tests.Generation;

/// <summary>A small vocabulary with every kind of word, in which only coverage and branches are left to chance.</summary>
internal static class RandomVocabulary
{
    public static readonly string[] Activities = ["vård", "skola", "elevhälsa", "tillsyn"];

    public static readonly ImmutableArray<Leaf> Leaves =
    [
        Leaf("faktum-fråga", LeafKind.Fact, Scope.Question), Leaf("faktum-uppgift", LeafKind.Fact, Scope.Item),
        Leaf("faktum-person", LeafKind.Fact, Scope.Person), Leaf("faktum-mottagare", LeafKind.Fact, Scope.Receiver),
        Leaf("faktum-par", LeafKind.Fact, Scope.Pair),
        Leaf("värde-person", LeafKind.Fact, Scope.Person) with { Values = ["låg", "mellan", "hög"] },
        Leaf("bedömning-person", LeafKind.Judgement, Scope.Person),
        Leaf("bedömning-mottagare", LeafKind.Judgement, Scope.PersonAndReceiver),
        Leaf("bedömning-sekretess", LeafKind.Judgement, Scope.Secrecy),
        Leaf("undantag-uppgift", LeafKind.ExemptingFact, Scope.Item), Leaf("åtgärd-person", LeafKind.Act, Scope.Person),
        Leaf("åberopande-fråga", LeafKind.Invocation, Scope.Question), Leaf("rättsfråga", LeafKind.LegalQuestion, Scope.Question),
    ];

    public static PackVocabulary Build(Dice dice, string[] sections) => new(
        [new("L", "2000:1", "En lag"), new("U", "2000:2", "En annan lag")],
        [.. Agencies(dice), .. ActivityTree(dice, sections), .. Words()],
        Leaves,
        [Harm("men", "enskilds-men", 1), Harm("betydande-men", "enskilds-men", 2), Harm("skada", "allmän-skada", 1)],
        [], [],
        dice.Chance(50) ? [new BranchRule("vård", "skola", dice.Chance(50), null)] : []);

    private static IEnumerable<Agency> Agencies(Dice dice) =>
    [
        Agency("nämnd"), Agency("brottsbekämpande"),
        Agency("polis") with { IsSingleton = true, Under = ["brottsbekämpande"] },
        Agency("åklagare") with { IsSingleton = true, Under = ["brottsbekämpande"] },
        Agency("förening") with
        {
            Bound = dice.Chance(70) ? new AnyOf([]) : new AnswerTest("faktum-fråga", [SekretessRegler.Vocabulary.Leaf.Yes], false),
        },
    ];

    private static IEnumerable<Activity> ActivityTree(Dice dice, string[] sections) =>
    [
        Activity("vård") with { Coverage = Coverage(dice, sections) },
        Activity("skola") with { Coverage = Coverage(dice, sections) },
        Activity("elevhälsa") with { Under = ["vård", "skola"] },
        Activity("tillsyn"),
    ];

    private static ImmutableArray<Coverage> Coverage(Dice dice, string[] sections) =>
        [.. dice.Some(60, sections).Select(section => new Coverage(
            RandomPack.Reach(section),
            dice.Chance(30) ? new TermTest(Field.Category, [dice.Pick("hälsa", "ekonomi")]) : null))];

    private static IEnumerable<Term> Words() =>
    [
        Word(Family.Categories, "hälsa"), Word(Family.Categories, "diagnos") with { Under = ["hälsa"] }, Word(Family.Categories, "ekonomi"),
        Word(Family.Relations, "utredning"), Word(Family.Relations, "förundersökning") with { Under = ["utredning"] },
        Word(Family.Relations, "beslut") with { PresumedAbsent = true },
        Word(Family.Circumstances, "hot"), Word(Family.Circumstances, "flykt"),
        Word(Family.Purposes, "förebygga"), Word(Family.Purposes, "utreda"),
        Word(Family.Roles, "misstänkt"), Word(Family.Roles, "målsägande"),
        Word(Family.Standings, "själv"), Word(Family.Standings, "vårdnadshavare"), Word(Family.Standings, "part"),
        Word(Family.DocumentKinds, "journal"), Word(Family.DocumentKinds, "protokoll"),
    ];

    private static Agency Agency(string code) => new() { Code = code, Family = Family.Agencies, Name = code };

    private static Activity Activity(string code) => new() { Code = code, Family = Family.Activities, Name = code };

    private static Term Word(Family family, string code) => new() { Code = code, Family = family, Name = code };

    private static Leaf Leaf(string code, LeafKind kind, Scope scope) =>
        new() { Code = code, Kind = kind, Scope = scope, Name = code, Question = code + "?" };

    private static Harm Harm(string code, string chain, int grade) =>
        new(code, chain, grade, code, code + "?", null, SourceSpan.None);
}
