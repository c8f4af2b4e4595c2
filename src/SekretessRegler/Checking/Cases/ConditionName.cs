using System.Collections.Immutable;
using System.Globalization;
using SekretessRegler.Conditions;
using SekretessRegler.Reading;
using SekretessRegler.Vocabulary;

namespace SekretessRegler.Checking.Cases;

/// <summary>Names a condition as its author wrote it: key and value of the rule file.</summary>
internal static class ConditionName
{
    private const int MostCodes = 3;

    public static string Of(Condition condition, PackVocabulary vocabulary) => condition switch
    {
        AgeTest age => $"ålder: {(age.Under ? "under" : "minst")} {age.Limit.ToString(CultureInfo.InvariantCulture)}",
        TermTest term => $"{Key(term.Field)}: {List(term.Codes)}",
        AnswerTest answer => $"{FamilyWords.Of(vocabulary.Leaves[answer.Code].Kind).Condition}: {answer.Code}{Values(answer)}",
        ConsentTest consent => $"samtycke: {(consent.ByGuardians ? "vårdnadshavare" : "själv")}",
        CrimeTest crime => $"brott: {crime.Leaf}{Crime(crime)}",
        SecrecyTest secrecy => $"sekretess: {secrecy.Secrecies}, {(secrecy.Secret ? "belagd" : "reglerad")}",
        DutyTest => "uppgiftsskyldighet: finns",
        SamePrincipalTest => "samma-huvudman: ja",
        Not not => $"inte: {Of(not.Inner, vocabulary)}",
        Defined defined => $"definition: {defined.Code}",
        SomeOtherPerson some => $"någon-annan: {Of(some.Inner, vocabulary)}",
        _ => condition is AllOf ? "alla" : "någon",
    };

    private static string Key(Field field) =>
        ConditionKeys.Terms.Where(pair => pair.Value.Field == field).Select(pair => pair.Key)
            .Concat(ConditionKeys.Closed.Where(pair => pair.Value.Field == field).Select(pair => pair.Key)).Single();

    private static string Values(AnswerTest answer) => answer.Values is [Leaf.Yes] ? "" : $" = {List(answer.Values)}";

    private static string List(ImmutableArray<string> codes) =>
        string.Join(", ", codes.Take(MostCodes)) + (codes.Length > MostCodes ? ", …" : "");

    private static string Crime(CrimeTest crime) => string.Concat(
        crime.LowestAtLeast is { } lowest ? $", lägsta-straff-minst {lowest.ToString(CultureInfo.InvariantCulture)}" : "",
        crime.HighestAtLeast is { } highest ? $", högsta-straff-minst {highest.ToString(CultureInfo.InvariantCulture)}" : "",
        crime.Prison is { } prison ? $", fängelse {(prison ? Leaf.Yes : Leaf.No)}" : "",
        crime.Places is { } places ? $", {places}" : "");
}
