using SekretessRegler.Provisions;

namespace SekretessRegler.Tests.Specification;

/// <summary>Of whom and what a condition is asked.</summary>
/// <param name="Person">The person; null for the public interest.</param>
/// <param name="Holder">The holder, or the origin where a secrecy follows from there.</param>
/// <param name="Secrecy">The secrecy a breaking rule is tried on.</param>
/// <param name="First">Inside «some other person»: the person it is another than.</param>
internal sealed record Context(Person? Person, Holder Holder, Citation? Secrecy = null, Person? First = null);
