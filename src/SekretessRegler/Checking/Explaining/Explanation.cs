using SekretessRegler.Diagnostics;

namespace SekretessRegler.Checking.Explaining;

/// <summary>One page. The examples are lines of a rule file, and stay Swedish in every language.</summary>
internal sealed record Explanation(string Code, string Avoid, string Prefer, Words Why);
