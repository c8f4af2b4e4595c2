using System.Globalization;
using SekretessRegler.Conditions;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;
using Encoding = SekretessRegler.Provisions.Encoding;

namespace SekretessRegler.Tests.Generation;

/// <summary>A small random pack: secrecies in chapter 20, what opens in chapter 10, relations in chapters 30 to 36, duties in another statute.</summary>
internal sealed class RandomPack(Dice dice)
{
    private readonly RandomConditions _conditions = new(dice);
    private readonly List<Section> _sections = [];

    public static RulePack Build(Dice dice) => new RandomPack(dice).Build();

    /// <summary>Some of the secrecies, as a selector.</summary>
    public static Reach Secrecies(Dice dice) => Reach(dice.Between(1, 6) switch
    {
        1 => "alla",
        2 => "L 20 kap.",
        3 => "L 20:2–4",
        4 => "L 20:1 första stycket",
        _ => "L 20:" + dice.Between(1, 4).ToString(CultureInfo.InvariantCulture),
    });

    public static Reach Reach(params string[] selectors) => new([.. selectors.Select(text => ReachPart.TryParse(text)!)]);

    /// <summary>The pack with one more section.</summary>
    public static RulePack With(RulePack pack, Section section) =>
        new(pack.Version, pack.CurrentTo, pack.Hash, pack.Vocabulary, [.. pack.Sections, section]);

    public static Section Section(Citation place, Encoding encoding, params Rule[] rules) =>
        new(place.WholeSection, "Rubrik", [Wording(encoding, rules)], SourceSpan.None);

    private RulePack Build()
    {
        for (var section = dice.Between(1, 4); section > 0; section--)
        {
            _sections.Add(SecrecySection(section));
        }

        Several(dice.Between(1, 4), "L 10", place => new BreakingRule
            { Citation = place, Breaks = Secrecies(dice), Except = Except(), Condition = _conditions.OfOpening(3) });
        Several(dice.Between(0, 2), "U 40", place => new DutyRule
            { Citation = place, BindsOutsideAct = dice.Chance(40), Condition = _conditions.OfDuty(2) });
        AddRelations();
        return new("0", new(2030, 1, 1), "sha256:0", RandomVocabulary.Build(dice, [.. _sections.Select(one => one.Citation).Where(one => one.Chapter == 20).Select(one => one.ToString())]), _sections);
    }

    private void AddRelations()
    {
        Several(Rarely(40), "L 30", place => new ExemptionRule
            { Citation = place, Exempts = dice.Chance(80) ? Secrecies(dice) : Reach("U 40 kap."), Except = Except(), Condition = _conditions.OfCase(2) });
        Several(Rarely(25), "L 31", place => new RestrictionRule
            { Citation = place, Closes = Reach(dice.Pick("L 10 kap.", "L 10:1")), Except = Rarely(30) == 1 ? Reach("L 10:2") : SekretessRegler.Provisions.Reach.Nothing, For = Secrecies(dice), Condition = _conditions.OfOpening(2) });
        Several(Rarely(25), "L 32", place => new InheritanceRule
            { Citation = place, For = Secrecies(dice), AnyPerson = dice.Chance(40), Condition = _conditions.OfCase(1) }, Encoding.Whole);
        Several(Rarely(25), "L 33", place => new ImportRule
            { Citation = place, Borrows = dice.Chance(30), Condition = _conditions.OfCase(1) }, Encoding.Whole);
        Several(Rarely(20), "L 34", place => new PrecedenceRule { Citation = place, Except = Except(), Condition = _conditions.OfCase(1) }, Encoding.Whole);
        Several(Rarely(15), "L 35", place => new LimitRule { Citation = place, Only = Secrecies(dice), Condition = _conditions.OfCase(2) });
        Several(Rarely(15), "L 36", place => new ReservationRule { Citation = place, Breaks = Reach("alla"), Condition = _conditions.OfOpening(2) });
    }

    private int Rarely(int percent) => dice.Chance(percent) ? 1 : 0;

    private Reach Except() => dice.Chance(20) ? Secrecies(dice) : SekretessRegler.Provisions.Reach.Nothing;

    private void Several(int count, string chapter, Func<Citation, Rule> rule, Encoding? encoding = null)
    {
        for (var number = 1; number <= count; number++)
        {
            var place = Citation.TryParse($"{chapter}:{number}")!;
            _sections.Add(Section(place, encoding ?? AnyEncoding(), rule(place)));
        }
    }

    private Section SecrecySection(int number)
    {
        var place = new Citation("L", 20, number.ToString(CultureInfo.InvariantCulture));
        return number == 1 && dice.Chance(30)
            ? Section(place, AnyEncoding(), Secrecy(place with { Paragraph = 1 }), Secrecy(place with { Paragraph = 2 }))
            : Section(place, AnyEncoding(), Secrecy(place));
    }

    private SecrecyRule Secrecy(Citation place)
    {
        var protects = dice.Chance(70) ? Protection.Individual : Protection.Public;
        return new()
        {
            Citation = place, Protects = protects, HarmTest = HarmTest(protects), Condition = _conditions.OfCase(2),
            LongestYears = dice.Chance(25) ? dice.Pick(20, 70) : null,
            Displaces = dice.Chance(20) ? new(Secrecies(dice), dice.Chance(40)) : null,
            Bars = dice.Chance(20) ? Reach(dice.Pick("L 10:1", "L 10:2–3", "L 30 kap.", "L 36 kap.")) : SekretessRegler.Provisions.Reach.Nothing,
            CalledForBy = dice.Chance(15) ? dice.Pick<Condition>(new TermTest(Field.Circumstance, ["hot"]), new TermTest(Field.Category, ["hälsa"])) : null,
        };
    }

    private HarmTest HarmTest(Protection protects) => dice.Between(1, 10) switch
    {
        <= 2 => SekretessRegler.Provisions.HarmTest.Absolute,
        <= 6 => new(HarmTestKind.Reverse, HarmStrength.None, Harms(protects)),
        _ => new(HarmTestKind.Straight, dice.Pick(HarmStrength.None, HarmStrength.None, HarmStrength.ParticularReason, HarmStrength.MustBeAssumed), Harms(protects)),
    };

    private System.Collections.Immutable.ImmutableArray<string> Harms(Protection protects) =>
        protects == Protection.Public ? ["skada"] : dice.Chance(20) ? ["betydande-men", "skada"] : [dice.Pick("men", "men", "betydande-men")];

    private Encoding AnyEncoding() => dice.Between(1, 20) switch
    {
        1 => Encoding.None,
        2 or 3 => Encoding.Partly,
        _ => Encoding.Whole,
    };

    private static Wording Wording(Encoding encoding, Rule[] rules) =>
        new() { Days = new(new(2000, 1, 1), null), Encoding = encoding, Rules = [.. rules] };
}
