using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Trail;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Checking.Derivation;

/// <summary>Other statements about the item, the person and the purpose.</summary>
internal static class TermChanges
{
    private static readonly ImmutableArray<Field> Lists =
        [Field.RelatesTo, Field.Circumstance, Field.Purpose, Field.DocumentKind, Field.PersonRole, Field.Origin];

    /// <summary>Statements that no question can leave out.</summary>
    public static bool IsAlwaysStated(Field field) => !Lists.Contains(field)
        && field is not (Field.HolderActivity or Field.ReceiverActivity or Field.Initiative or Field.Identifiable);

    public static Question Unstated(Trial trial, Field field, Person? person) => field switch
    {
        Field.HolderActivity => trial.Question.WithHolder(holder => holder with { Activity = null }),
        Field.ReceiverActivity => trial.Question.WithReceiver(receiver => receiver with { Activity = null }),
        Field.Initiative => trial.Question with { Initiative = null },
        Field.Identifiable => trial.Question.WithItem(item => item with { Identifiable = null }),
        _ => Listed(trial, field, person, null),
    };

    public static IEnumerable<Question> Of(Trial trial, TermTest test, Person? person) => test.Field switch
    {
        Field.HolderAgency or Field.HolderActivity => PartyChanges.Holder(trial, test),
        Field.ReceiverAgency or Field.ReceiverActivity => PartyChanges.Receiver(trial, test),
        Field.ReceiverKind => PartyChanges.Kind(trial),
        Field.Standing => PartyChanges.Standing(trial, test, person),
        Field.Initiative => new[] { "eget", "begäran" }.Select(one => trial.Question with { Initiative = one }),
        Field.Identifiable => new[] { true, false }.Select(one => trial.Question.WithItem(item => item with { Identifiable = one })),
        Field.PersonKind when person is not null => Enum.GetValues<PersonKind>()
            .Select(kind => trial.Question.WithPerson(person.Id, one => one with { Kind = kind })),
        Field.Origin => Origins(trial, test),
        Field.Category => Categories(trial, test),
        _ => Lists.Contains(test.Field) ? Others(trial, test, person) : [],
    };

    // Without what matches; with one of the codes as well; with one code only, also such as other conditions of the rule read.
    private static IEnumerable<Question> Others(Trial trial, TermTest test, Person? person)
    {
        var stated = Stated(trial, test.Field, person);
        var without = stated.RemoveAll(code => Matches(trial, test, code));
        var codes = FieldNames.Family(test.Field) is { } family ? PartyChanges.Codes(trial, family, test) : test.Codes;
        return test.Codes.Select(code => stated.Add(code)).Prepend(without).Concat(codes.Select(code => ImmutableArray.Create(code))).Select(list => Listed(trial, test.Field, person, list));
    }

    private static IEnumerable<Question> Categories(Trial trial, TermTest test)
    {
        var stated = trial.Scene.Item.Categories;
        var without = stated.RemoveAll(code => Matches(trial, test, code));
        IEnumerable<ImmutableArray<string>> lists = without.IsEmpty ? [] : [without];
        return lists.Concat(test.Codes.Select(code => stated.Add(code)))
            .Concat(PartyChanges.Codes(trial, Family.Categories, test).Select(code => ImmutableArray.Create(code)))
            .Select(codes => trial.Question.WithItem(item => item with { Categories = codes }));
    }

    private static IEnumerable<Question> Origins(Trial trial, TermTest test)
    {
        var agencies = trial.Scene.Vocabulary;
        return test.Codes
            .Select(code => agencies.Agency(code) is not null
                ? new Holder { Agency = code }
                : new Holder { Agency = trial.Question.Holder.Agency, Activity = code })
            .Select(origin => ImmutableArray.Create(origin)).Prepend([])
            .Select(origins => trial.Question.WithItem(item => item with { Origin = origins }));
    }

    private static bool Matches(Trial trial, TermTest test, string code) => FieldNames.Family(test.Field) is { } family
        && test.Codes.Any(tested => tested == code || trial.Scene.Vocabulary.IsUnder(family, code, tested));

    private static ImmutableArray<string> Stated(Trial trial, Field field, Person? person) => field switch
    {
        Field.RelatesTo => trial.Scene.Item.RelatesTo,
        Field.Circumstance => trial.Scene.Item.Circumstances,
        Field.Purpose => trial.Question.Purposes,
        Field.PersonRole => person?.Roles,
        _ => null,
    } ?? [];

    private static Question Listed(Trial trial, Field field, Person? person, ImmutableArray<string>? codes) => field switch
    {
        Field.RelatesTo => trial.Question.WithItem(item => item with { RelatesTo = codes }),
        Field.Circumstance => trial.Question.WithItem(item => item with { Circumstances = codes }),
        Field.Purpose => trial.Question with { Purposes = codes },
        Field.DocumentKind => trial.Question.WithItem(item => item with { DocumentKind = codes is [var kind, ..] ? kind : null }),
        Field.Origin => trial.Question.WithItem(item => item with { Origin = null }),
        _ => person is null ? trial.Question : trial.Question.WithPerson(person.Id, one => one with { Roles = codes }),
    };
}
