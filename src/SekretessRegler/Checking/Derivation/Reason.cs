namespace SekretessRegler.Checking.Derivation;

/// <summary>Why a case cannot be derived.</summary>
internal enum Reason
{
    /// <summary>The statement stands in every question, so that it cannot be unknown.</summary>
    AlwaysStated,

    /// <summary>An open question of law has no answer in a question.</summary>
    LegalQuestion,

    /// <summary>The condition looks at other rules, not at a statement.</summary>
    OtherRules,

    /// <summary>No written case, also with changes, is one where the rule holds.</summary>
    NoOpening,

    /// <summary>The rule was not brought to rest on this condition alone.</summary>
    NeverDecides,

    /// <summary>Another condition beside it covers everything that this one names.</summary>
    Covered,

    /// <summary>The rule holds whatever the answer: another condition reads the same answer the other way.</summary>
    EveryAnswerOpens,

    /// <summary>Every statement tried left the condition as it was, or changed another condition that decides with it.</summary>
    NotAlone,
}
