using FluentValidation;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;

namespace SekretessRegler.Reading.Documents;

/// <summary>Which keys go together in a rule of each kind.</summary>
internal sealed class RuleValidator : AbstractValidator<RuleDocument>
{
    private const string HarmTestKey = "skaderekvisit";

    public RuleValidator()
    {
        RuleFor(rule => rule.SaysKind).Equal(true).Says(rule => new Fault(Messages.NoKind, rule.Span));
        RuleForEach(rule => rule.OwnKeys).Must((rule, own) => rule.Kind is not { } kind || RuleKinds.Has(kind, own.Key))
            .Says((rule, own) => new Fault(Messages.KeyOfOtherKind, own.Span, own.Key, RuleKinds.Word(rule.Kind ?? default)));
        foreach (var kind in Enum.GetValues<RuleKind>())
        {
            foreach (var key in RuleKinds.Required(kind))
            {
                Requires(kind, key);
            }
        }

        RuleFor(rule => rule.Meaning).NotNull().When(rule => rule.Encoding != Encoding.None)
            .Says(rule => new Fault(Messages.MissingKey, rule.Span, "innebörd"));
        RuleFor(rule => rule.Longest).Must(longest => longest is null or { Years: > 0 })
            .Says(rule => new Fault(Messages.LongestNotPositive, rule.Longest!.Value.Span, rule.Longest.Value.Years));
        RuleForEach(rule => rule.Reaches.Values.OrderBy(reach => reach.Key, StringComparer.Ordinal)).Must(reach => reach.HasSelectors || !RuleKinds.IsDemanded(reach.Key))
            .Says((_, reach) => new Fault(Messages.EmptySelectors, reach.Span, reach.Key));
        RuleFor(rule => rule.HarmTest!).SetValidator(new HarmTestValidator()).When(rule => rule.HarmTest is not null);
    }

    // A wording that is not encoded has not been seen, so its harm test need not be known.
    private void Requires(RuleKind kind, string key) =>
        RuleFor(rule => rule.Keys).Must(keys => keys.Contains(key))
            .When(rule => rule.Kind == kind && (key != HarmTestKey || rule.Encoding != Encoding.None))
            .Says(rule => new Fault(Messages.RequiredForKind, rule.Span, key, RuleKinds.Word(kind)));
}
