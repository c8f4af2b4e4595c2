using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Tests.Specification;

/// <summary>Tests of codes from the vocabulary's trees against what the question lists.</summary>
internal sealed class TermReading(Situation situation, Func<UnknownName, int, UnknownKind, int?> value)
{
    public bool? Holds(TermTest test, Context context) => test.Field switch
    {
        Field.HolderAgency => Under(Family.Agencies, [context.Holder.Agency], test),
        Field.HolderActivity => HolderActivity(test, context),
        Field.ReceiverKind => test.Codes.Contains(ReceiverKindCode),
        Field.ReceiverAgency => situation.Receiver.Agency is { } agency && Under(Family.Agencies, [agency], test),
        Field.ReceiverActivity => ReceiverActivity(test),
        Field.Standing => Under(Family.Standings, Standings(context.Person), test),
        Field.Category => Under(Family.Categories, situation.Item.Categories, test),
        Field.RelatesTo => Listed(Family.Relations, situation.Item.RelatesTo, test),
        Field.Circumstance => Listed(Family.Circumstances, situation.Item.Circumstances, test),
        Field.Origin => Origin(test),
        Field.Purpose => Listed(Family.Purposes, situation.Question.Purposes, test),
        Field.Initiative => Initiative(test),
        Field.DocumentKind => Listed(Family.DocumentKinds, Single(situation.Item.DocumentKind), test),
        Field.PersonKind => context.Person is { } person && test.Codes.Contains(KindCode(person.Kind)),
        Field.PersonRole => context.Person is { } person ? Listed(Family.Roles, person.Roles, test, person.Id) : false,
        Field.Identifiable => Identifiable is { } known ? test.Codes.Contains(known ? Leaf.Yes : Leaf.No) : null,
        _ => throw new NotSupportedException(test.Field.ToString()),
    };

    /// <summary>Whether anyone can be identified; unless said, it is presumed so.</summary>
    public bool? Identifiable =>
        situation.Item.Identifiable ?? (value(new("ingen-kan-identifieras"), 2, UnknownKind.Presumed) is { } no ? no == 0 : null);

    /// <summary>The activity's code: stated, or the one of this completion.</summary>
    public string? Activity(string? stated, string name)
    {
        var activities = situation.Vocabulary.Terms.Where(term => term.Family == Family.Activities).ToList();
        return stated ?? (value(new(name), activities.Count, UnknownKind.Asked) is { } index ? activities[index].Code : null);
    }

    private string ReceiverKindCode => situation switch
    {
        { IsPrivate: true } => "enskild",
        { IsAgency: true } => "myndighet",
        _ => "utländsk",
    };

    private static string KindCode(PersonKind kind) => kind switch
    {
        PersonKind.Natural => "fysisk",
        PersonKind.Legal => "juridisk",
        _ => "avliden",
    };

    private bool Under(Family family, IEnumerable<string> stated, TermTest test) =>
        stated.Any(code => test.Codes.Any(tested => situation.Vocabulary.IsUnder(family, code, tested)));

    private bool? HolderActivity(TermTest test, Context context) =>
        ActivityOf(context.Holder) is { } code ? Under(Family.Activities, [code], test) : null;

    /// <summary>What the holder, or the origin, does: each unknown by itself. A random question has one origin at most.</summary>
    public string? ActivityOf(Holder holder) => Activity(
        holder.Activity,
        ReferenceEquals(holder, situation.Question.Holder) ? "utlämnarens-verksamhet" : "ursprungets-verksamhet");

    private bool? ReceiverActivity(TermTest test) =>
        situation.Receiver.Agency is null ? false
        : Activity(situation.Receiver.Activity, "mottagarens-verksamhet") is { } code ? Under(Family.Activities, [code], test) : null;

    private IEnumerable<string> Standings(Person? person)
    {
        var receiver = situation.Receiver;
        return !situation.IsPrivate ? []
            : receiver.Standings
                .Concat(person is not null && receiver.Is == person.Id ? ["själv"] : [])
                .Concat(person is not null && receiver.GuardianOf.Contains(person.Id) ? ["vårdnadshavare"] : []);
    }

    private bool? Origin(TermTest test) => situation.Item.Origin is { } origin
        ? !Reading.All(origin.Select(one => !ComesFrom(one, test)))
        : AnyCode(test.Codes, code => IsYes(new("kommer-från " + code), UnknownKind.Asked));

    private bool? ComesFrom(Holder origin, TermTest test) =>
        Under(Family.Agencies, [origin.Agency], test) ? true
        : ActivityOf(origin) is { } code ? Under(Family.Activities, [code], test) : null;

    private bool? Initiative(TermTest test)
    {
        string[] all = ["begäran", "eget"];
        return situation.Question.Initiative is { } stated ? test.Codes.Contains(stated)
            : value(new("initiativ"), 2, UnknownKind.Asked) is { } index ? test.Codes.Contains(all[index]) : null;
    }

    private bool? Listed(Family family, ImmutableArray<string>? stated, TermTest test, string? person = null)
    {
        if (stated is { } list)
        {
            return Under(family, list, test);
        }

        var used = Used(test.Field).Where(code => test.Codes.Any(tested => situation.Vocabulary.IsUnder(family, code, tested)));
        return AnyCode(used, code => IsYes(new(code, person), KindOf(family, code)));
    }

    private IEnumerable<string> Used(Field field) =>
        situation.Conditions.OfType<TermTest>().Where(test => test.Field == field).SelectMany(test => test.Codes).Distinct();

    private UnknownKind KindOf(Family family, string code) =>
        situation.Vocabulary.ByCode[(family, code)].PresumedAbsent ? UnknownKind.Presumed : UnknownKind.Asked;

    private bool? IsYes(UnknownName name, UnknownKind kind) => value(name, 2, kind) is { } index ? index == 1 : null;

    private static bool? AnyCode(IEnumerable<string> codes, Func<string, bool?> holds) =>
        !Reading.All(codes.Select(code => !holds(code)));

    private static ImmutableArray<string>? Single(string? code) => code is null ? null : [code];
}
