using System.Collections.Immutable;
using SekretessRegler.Conditions;
using SekretessRegler.Examination;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Trail;

/// <summary>What the question says where a condition looks, in words.</summary>
internal sealed class StatedText(Scene scene)
{
    private static readonly Bilingual None = new("inget", "none");

    private readonly Names _names = new(scene.Vocabulary);

    /// <summary>Null where the question says nothing or the condition looks at nothing by itself.</summary>
    public Bilingual? Of(Condition condition, Binding binding) => condition switch
    {
        AgeTest => Age(binding.OfWhom.Person),
        TermTest test => Stated(test.Field, binding),
        AnswerTest test => Answer(test.Code, test.Swapped, binding),
        CrimeTest test => Answer(test.Leaf, test.Swapped, binding),
        _ => null,
    };

    private static Bilingual? Age(Person? person) =>
        person?.Born is { } born ? new($"född {Days.Iso(born)}", $"born {Days.Iso(born)}")
        : person?.Age is { } age ? new($"{age} år", $"{age} years") : null;

    private Bilingual? Answer(string code, bool isSwapped, Binding binding) =>
        Find(scene, code, isSwapped, binding) is { } answer ? _names.Answer(code, answer.Value) : null;

    public static Answer? Find(Scene scene, string code, bool isSwapped, Binding binding)
    {
        var leaf = scene.Vocabulary.Leaves[code];
        return new AnswerResolver(scene).Find(leaf, AnswerResolver.Asked(leaf, binding, isSwapped));
    }

    private Bilingual? Stated(Field field, Binding binding) => field switch
    {
        Field.HolderAgency => One(Family.Agencies, binding.Holder.Agency),
        Field.HolderActivity => One(Family.Activities, binding.Holder.Activity),
        Field.ReceiverKind => ReceiverKind,
        Field.ReceiverAgency => One(Family.Agencies, scene.Receiver.Agency) ?? ReceiverKind,
        Field.ReceiverActivity => One(Family.Activities, scene.Receiver.Activity),
        Field.Category => List(Family.Categories, scene.Item.Categories),
        Field.RelatesTo => List(Family.Relations, scene.Item.RelatesTo),
        Field.Circumstance => List(Family.Circumstances, scene.Item.Circumstances),
        Field.Purpose => List(Family.Purposes, scene.Question.Purposes),
        Field.Initiative => scene.Question.Initiative is { } initiative ? Names.Plain(initiative) : null,
        Field.PersonRole => List(Family.Roles, binding.OfWhom.Person?.Roles),
        Field.DocumentKind => One(Family.DocumentKinds, scene.Item.DocumentKind),
        _ => null,
    };

    private Bilingual ReceiverKind => Names.Plain(scene.ReceiverIsPrivate ? "enskild" : scene.ReceiverIsForeign ? "utländsk" : "myndighet");

    private Bilingual? One(Family family, string? code) => code is null ? null : _names.Term(family, code);

    private Bilingual? List(Family family, ImmutableArray<string>? codes) =>
        codes is not { } list ? null
        : list.IsEmpty ? None
        : Bilingual.List([.. list.Select(code => _names.Term(family, code))], ", ");
}
