using System.Collections.Immutable;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Examination;

/// <summary>What the holder, an origin or the receiver does: stated, or one question with every activity as a possible answer.</summary>
internal sealed class ActivityResolver(Scene scene)
{
    private readonly ImmutableArray<string> _all =
        [.. scene.Vocabulary.Terms.Where(term => term.Family == Family.Activities).Select(term => term.Code)];

    /// <summary>The activity stated, or every one there is.</summary>
    public ImmutableArray<string> Codes(Holder holder) => holder.Activity is { } stated ? [stated] : _all;

    public Formula At(Holder holder, Func<string, bool> holds) => Of(holder.Activity, Key(holder), holds);

    public Formula AtReceiver(Func<string, bool> holds) => Of(scene.Receiver.Activity, "mottagarens-verksamhet", holds);

    public Variable Variable(string key) => scene.Variable(key, (name, sequence) =>
        new Variable(name, VariableKind.Fact, _all, ValueSet.All(_all.Length))
        {
            Code = name.Split('|')[0],
            Rank = scene.Rank(null, 0, sequence),
        });

    private Formula Of(string? stated, string key, Func<string, bool> holds) => stated is not null
        ? Formula.Of(holds(stated))
        : Formula.OneOf(Variable(key), ValueSet.Where(_all.Length, place => holds(_all[place])));

    // Each origin has an activity of its own, and none of them is the holder's.
    private string Key(Holder holder) =>
        ReferenceEquals(holder, scene.Holder) ? "utlämnarens-verksamhet"
            : $"ursprungets-verksamhet|{scene.Item.Origin!.Value.TakeWhile(origin => !ReferenceEquals(origin, holder)).Count()}";
}
