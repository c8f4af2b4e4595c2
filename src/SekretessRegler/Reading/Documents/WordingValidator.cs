using FluentValidation;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;

namespace SekretessRegler.Reading.Documents;

/// <summary>What an encoded wording must say about itself.</summary>
internal sealed class WordingValidator : AbstractValidator<WordingDocument>
{
    public WordingValidator()
    {
        When(wording => wording.Encoding != Encoding.None, () =>
        {
            RuleFor(wording => wording.Omitted).NotNull()
                .Says(wording => new Fault(Messages.OmittedNeeded, wording.Span, wording.EncodingWord));
            RuleFor(wording => wording.Reviewed).NotNull()
                .Says(wording => new Fault(Messages.ReviewedNeeded, wording.Span));
        });
        When(wording => wording.Encoding == Encoding.Partly, () =>
            RuleFor(wording => wording.Omitted).Must(omitted => omitted is not { IsEmpty: true })
                .Says(wording => new Fault(Messages.PartlyOmitsNothing, wording.Span)));
        RuleForEach(wording => wording.Rules).SetValidator(new RuleValidator());
    }
}
