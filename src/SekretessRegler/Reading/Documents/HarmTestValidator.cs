using FluentValidation;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;

namespace SekretessRegler.Reading.Documents;

/// <summary>Which parts of a harm test go together.</summary>
internal sealed class HarmTestValidator : AbstractValidator<HarmTestDocument>
{
    public HarmTestValidator()
    {
        RuleFor(test => test.Strength).Null().When(test => test.Kind is not (null or HarmTestKind.Straight))
            .Says(test => new Fault(Messages.StrengthWithoutStraight, test.StrengthSpan));
        RuleFor(test => test.NamesHarms).Equal(false).When(test => test.Kind == HarmTestKind.Absolute)
            .Says(test => new Fault(Messages.HarmsOfAbsolute, test.HarmsSpan));
        RuleFor(test => test.NamesHarms).Equal(true).When(test => test.Kind is HarmTestKind.Reverse or HarmTestKind.Straight)
            .Says(test => new Fault(Messages.HarmsNeeded, test.Span));
    }
}
