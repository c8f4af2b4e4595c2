using System.Collections.Immutable;
using SekretessRegler.Provisions;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Examination;

/// <summary>What protects the information at the receiver (OSL 7:2), seen as if the receiver were the holder.</summary>
internal sealed class AfterDisclosure(Scene scene)
{
    public ImmutableArray<Bilingual> Of(Outcome outcome) =>
        !outcome.Permits() || scene.ReceiverIsPrivate || scene.ReceiverIsForeign ? [] : [.. Follows(), Protection()];

    private IEnumerable<Bilingual> Follows() =>
        scene.Law.Structure(StructureRole.Follows).Select(law => scene.Vocabulary.English.Of(law.Rule.Meaning).With(text => $"{law.Citation}: {text}", text => $"{law.Citation}: {text}"));

    private Bilingual Protection()
    {
        var there = new Holder { Agency = scene.Receiver.Agency!, Activity = scene.Receiver.Activity };
        var question = scene.Question with { Holder = there };
        var item = scene.Item with { Origin = [scene.Holder] };
        var atReceiver = new Case(new Scene(scene.Pack, scene.Law, question, item, scene.Receiver, scene.Day));
        var tests = atReceiver.Secrecies.Where(secrecy => !secrecy.Regulated.IsFalse && secrecy.Law.Encoding != Encoding.None)
            .GroupBy(secrecy => SecrecyReport.HarmName(secrecy.Rule.HarmTest), secrecy => secrecy.Citation.ToString())
            .Select(test => Names.Plain($"{test.Key}-skaderekvisit").With(swedish => $"{Citations.Short(test)} ({swedish})", english => $"{Citations.Short(test)} ({english})"))
            .ToImmutableArray();
        return tests.IsEmpty
            ? new("Regelverket visar ingen sekretess som skyddar uppgiften hos mottagaren.", "The pack shows no secrecy that protects the item at the receiver.")
            : Bilingual.Both(tests).With(swedish => $"Hos mottagaren kan uppgiften skyddas av {swedish}.", english => $"At the receiver the item can be protected by {english}.");
    }
}
