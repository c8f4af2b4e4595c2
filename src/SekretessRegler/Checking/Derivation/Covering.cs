using SekretessRegler.Conditions;
using SekretessRegler.Trail;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Checking.Derivation;

/// <summary>A condition that says what another way beside it already covers, through the vocabulary's tree: it never decides.</summary>
internal static class Covering
{
    public static bool Has(ConditionPlace place, PackVocabulary vocabulary) =>
        place is { Leaf: TermTest test, Above: [.., AnyOf group] }
        && group.Parts.OfType<TermTest>().Any(other => !ReferenceEquals(other, test) && Covers(other, test, vocabulary));

    private static bool Covers(TermTest wide, TermTest narrow, PackVocabulary vocabulary) =>
        wide.Field == narrow.Field && FieldNames.Family(wide.Field) is { } family
        && narrow.Codes.All(code => wide.Codes.Any(above => vocabulary.IsUnder(family, code, above)));
}
