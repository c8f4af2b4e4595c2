using SekretessRegler.Checking.Derivation;
using SekretessRegler.Conditions;
using SekretessRegler.Diagnostics;
using SekretessRegler.Provisions;

namespace SekretessRegler.Checking.Cases;

/// <summary>The words for what was changed, why it could not be, and what a rule came to.</summary>
internal static class CaseWords
{
    public static Words Of(Turn turn) => turn switch
    {
        Turn.Opens => new("ensamt uppfyllt", "alone fulfilled"),
        Turn.False => new("ensamt inte uppfyllt", "alone not fulfilled"),
        Turn.Unknown => new("ensamt okänt", "alone unknown"),
        Turn.DayBefore => new("dagen före födelsedagen", "the day before the birthday"),
        Turn.OnTheDay => new("på födelsedagen", "on the birthday"),
        Turn.DayAfter => new("dagen efter födelsedagen", "the day after the birthday"),
        Turn.PenaltyReached => new("med det lindrigaste brott som når straffet", "with the mildest crime that reaches the penalty"),
        Turn.PenaltyBelow => new("med det grövsta brott som inte når straffet", "with the gravest crime that does not reach the penalty"),
        Turn.HarmLikelyEnough => new("med skada precis så sannolik att det är hemligt", "with harm just likely enough for secrecy"),
        Turn.HarmLessLikely => new("med skada ett steg mindre sannolik", "with harm one step less likely"),
        Turn.HarmUnanswered => new("med obesvarad skada", "with harm unanswered"),
        Turn.LastDayButOne => new("dagen före sista dagen", "the day before the last day"),
        Turn.LastDay => new("på sista dagen", "on the last day"),
        _ => new("dagen efter sista dagen", "the day after the last day"),
    };

    public static Words Of(Reason reason) => reason switch
    {
        Reason.AlwaysStated => new("en fråga säger det alltid, så det kan inte vara okänt", "every question states it, so it cannot be unknown"),
        Reason.LegalQuestion => new("en öppen rättsfråga har inget svar i en fråga", "an open question of law has no answer in a question"),
        Reason.OtherRules => new("villkoret ser på andra regler, inte på frågan", "the condition looks at other rules, not at the question"),
        Reason.NoOpening => new("inget skrivet fall gick att ändra så att regeln gäller", "no written case could be changed so that the rule holds"),
        Reason.NeverDecides => new("inget läge hittades där regeln vilar på just det", "no situation was found where the rule rests on just this"),
        Reason.Covered => new("ett annat villkor bredvid täcker redan allt det nämner", "another condition beside it covers all that it names"),
        Reason.EveryAnswerOpens => new("regeln gäller vilket svaret än är, för ett annat villkor läser samma svar", "the rule holds whatever the answer, since another condition reads the same one"),
        _ => new("varje ändring som prövades ändrar också ett annat villkor som avgör", "every change tried also changes another condition that decides"),
    };

    public static Words Of(Rule rule, Truth truth) => (rule is SecrecyRule, truth) switch
    {
        (true, Truth.True) => new("gäller", "stands"),
        (true, Truth.False) => new("gäller-inte", "does not apply"),
        (true, _) => new("oavgjord", "undecided"),
        (_, Truth.True) => new("öppen", "open"),
        (_, Truth.False) => new("stängd", "closed"),
        _ => new("möjlig", "possible"),
    };

    public static Words Of(DerivedCase one) => one.Allowed
        .Select(truth => Of(one.Rule.Rule, truth)).Aggregate((a, b) => a + new Words(" eller ", " or ") + b);
}
