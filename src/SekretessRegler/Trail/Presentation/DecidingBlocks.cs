using SekretessRegler.Vocabulary;

namespace SekretessRegler.Trail;

/// <summary>The provisions that decide a part, and what each does.</summary>
internal sealed class DecidingBlocks(Voice voice, DecisionPart part)
{
    public IEnumerable<Block> Blocks => Sections.Table(
        voice.Say(Phrases.Deciding), [voice.Say(Phrases.Provision), voice.Say(Phrases.What)], "{0}  {1}",
        part.Deciding.Select(citation => new Line[] { citation, Role(citation) }));

    private string Role(string citation)
    {
        var routes = part.Routes
            .Where(route => route.Citation == citation && route.State != RouteState.Closed)
            .GroupBy(route => route.State).OrderByDescending(group => group.Key)
            .Take(1).Select(group => RouteEffect.Of(voice, [.. group]));
        var secrecies = part.Secrecies
            .Where(secrecy => secrecy.Citation == citation && secrecy.State is SecrecyState.Stands or SecrecyState.Undecided)
            .GroupBy(secrecy => secrecy.State)
            .Select(group => voice.Say(
                group.Key == SecrecyState.Stands ? Phrases.StandsFor : Phrases.CanStandFor,
                voice.Say(Bilingual.Both(group.Select(secrecy => Names.Person(secrecy.Person))))));
        return string.Join("; ", routes.Concat(secrecies).Where(text => text.Length > 0));
    }
}
