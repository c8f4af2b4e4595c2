namespace SekretessRegler;

/// <summary>Who a decision is written for. The default, the register, is told the least.</summary>
public enum Audience
{
    /// <summary>registret: outcome and provisions, no personal data.</summary>
    Register,

    /// <summary>mottagare: what the receiver may see. Outcome, what opened, terms, and what protects the information there.</summary>
    Receiver,

    /// <summary>handläggare: all of it. Holds the personal data that the question held.</summary>
    CaseOfficer,
}
