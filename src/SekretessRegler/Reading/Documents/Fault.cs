using System.Collections.Immutable;
using FluentValidation;
using SekretessRegler.Diagnostics;

namespace SekretessRegler.Reading.Documents;

/// <summary>What a validator found, where: it travels as the failure's state, so that the text is ours and has a place.</summary>
internal sealed record Fault(Message Message, SourceSpan Span, params ImmutableArray<Words> Words);

internal static class Validation
{
    public static IRuleBuilderOptions<T, TProperty> Says<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, Func<T, Fault> fault) =>
        rule.WithState(fault);

    public static IRuleBuilderOptions<T, TProperty> Says<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> rule, Func<T, TProperty, Fault> fault) =>
        rule.WithState(fault);

    /// <summary>Adds what the validator finds; true when it found nothing.</summary>
    public static bool Check<T>(this IValidator<T> validator, T document, DiagnosticBag bag)
    {
        var result = validator.Validate(document);
        foreach (var fault in result.Errors.Select(failure => (Fault)failure.CustomState))
        {
            bag.Add(fault.Message, fault.Span, fault.Words.AsSpan());
        }

        return result.IsValid;
    }
}
