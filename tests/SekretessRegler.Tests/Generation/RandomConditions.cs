using SekretessRegler.Conditions;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Tests.Generation;

/// <summary>Random conditions of at most two levels, as rule files have them.</summary>
internal sealed class RandomConditions(Dice dice)
{
    /// <summary>A condition of a secrecy, an exemption or a structure between rules.</summary>
    public Condition OfCase(int most) => Every(most, Atom);

    /// <summary>A condition of a rule that opens: it can also look at consent, duties and other secrecies.</summary>
    public Condition OfOpening(int most) => Every(most, () => dice.Chance(30) ? Opening() : Atom());

    /// <summary>A condition of a duty: everything but consent and duties.</summary>
    public Condition OfDuty(int most) => Every(most, () => dice.Chance(10) ? Secrecy() : Atom());

    private AllOf Every(int most, Func<Condition> atom) =>
        new([.. Enumerable.Range(0, dice.Between(0, most)).Select(_ => Literal(atom))]);

    private Condition Literal(Func<Condition> atom) => dice.Between(1, 10) switch
    {
        <= 5 => atom(),
        <= 7 => new Not(atom()),
        8 => new Defined("definition", new AnyOf([atom(), atom()])),
        _ => new AnyOf([atom(), new Not(atom())]),
    };

    private Condition Atom() => dice.Between(1, 10) switch
    {
        <= 4 => Answer(),
        5 => new AgeTest(dice.Pick(15, 18, 21), dice.Chance(60)),
        6 => dice.Chance(50) ? Pair() : new SamePrincipalTest(),
        _ => Term(),
    };

    private Condition Opening() => dice.Between(1, 10) switch
    {
        <= 3 => new ConsentTest(dice.Chance(30)),
        <= 5 => new DutyTest(),
        <= 7 => Secrecy(),
        _ => new AnswerTest("bedömning-sekretess", [Leaf.Yes], false),
    };

    private SecrecyTest Secrecy() => new(RandomPack.Secrecies(dice), dice.Chance(50), dice.Chance(40));

    private SomeOtherPerson Pair() => new(
        dice.Chance(30) ? new TermTest(Field.PersonRole, ["misstänkt"])
        : dice.Chance(30) ? new AllOf([new AnswerTest("faktum-par", [Leaf.Yes], false), new AgeTest(18, true)])
        : new AnswerTest("faktum-par", [Leaf.Yes], dice.Chance(40)));

    private AnswerTest Answer()
    {
        var leaf = dice.Pick([.. RandomVocabulary.Leaves.Where(leaf => leaf.Scope is not (Scope.Pair or Scope.Secrecy))]);
        return new(leaf.Code, leaf.Values.Length == 2 ? [Leaf.Yes] : [.. dice.Some(50, "mellan", "hög").DefaultIfEmpty("låg")], false);
    }

    private TermTest Term() => dice.Between(1, 18) switch
    {
        <= 3 => new(Field.Category, [dice.Pick("hälsa", "diagnos", "ekonomi")]),
        4 => new(Field.HolderAgency, [dice.Pick("nämnd", "brottsbekämpande")]),
        5 => new(Field.HolderActivity, [dice.Pick("vård", "skola")]),
        6 => new(Field.ReceiverAgency, [dice.Pick("polis", "brottsbekämpande", "nämnd")]),
        7 => new(Field.ReceiverActivity, [dice.Pick("vård", "skola")]),
        8 => new(Field.ReceiverKind, [dice.Pick("myndighet", "enskild", "utländsk")]),
        9 => new(Field.Standing, [dice.Pick("själv", "vårdnadshavare", "part")]),
        10 or 11 => new(Field.RelatesTo, [dice.Pick("utredning", "förundersökning", "beslut")]),
        12 => new(Field.Circumstance, ["flykt"]),
        13 => new(Field.Origin, [dice.Pick("polis", "skola")]),
        14 => new(Field.Purpose, [dice.Pick("förebygga", "utreda")]),
        15 => new(Field.Initiative, ["begäran"]),
        16 => new(Field.DocumentKind, [dice.Pick("journal", "protokoll")]),
        17 => new(Field.PersonRole, ["misstänkt"]),
        _ => dice.Pick<TermTest>(new(Field.PersonKind, ["fysisk"]), new(Field.Identifiable, [Leaf.No])),
    };
}
