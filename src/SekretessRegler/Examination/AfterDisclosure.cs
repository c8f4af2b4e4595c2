using System.Collections.Immutable;
using SekretessRegler.Provisions;

namespace SekretessRegler.Examination;

/// <summary>What protects the information at the receiver (OSL 7:2), seen as if the receiver were the holder.</summary>
internal sealed class AfterDisclosure(Scene scene)
{
    public ImmutableArray<string> Of(Outcome outcome) =>
        !outcome.Permits() || scene.ReceiverIsPrivate || scene.ReceiverIsForeign ? [] : [.. Follows(), Protection()];

    private IEnumerable<string> Follows() =>
        scene.Law.Structure(StructureRole.Follows).Select(law => $"{law.Citation}: {law.Rule.Meaning}");

    private string Protection()
    {
        var there = new Holder { Agency = scene.Receiver.Agency!, Activity = scene.Receiver.Activity };
        var question = scene.Question with { Holder = there };
        var item = scene.Item with { Origin = [scene.Holder] };
        var atReceiver = new Case(new Scene(scene.Pack, scene.Law, question, item, scene.Receiver, scene.Day));
        var secrecies = atReceiver.Secrecies.Where(secrecy => !secrecy.Regulated.IsFalse && secrecy.Law.Encoding != Encoding.None)
            .Select(secrecy => $"{secrecy.Citation} ({SecrecyReport.HarmName(secrecy.Rule.HarmTest)} skaderekvisit)").Distinct().ToImmutableArray();
        return secrecies.IsEmpty
            ? "Regelverket visar ingen sekretess som skyddar uppgiften hos mottagaren."
            : $"Hos mottagaren kan uppgiften skyddas av {string.Join(", ", secrecies)}.";
    }
}
