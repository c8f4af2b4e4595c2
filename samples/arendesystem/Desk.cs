using SekretessRegler;

namespace CaseSystem;

/// <summary>The officer at the screen: is asked, gives reasons, and reads the answer.</summary>
public sealed class Desk(TextReader input, TextWriter output, string officer)
{
    public void Say(string text) => output.WriteLine(text);

    /// <summary>The reply; empty when the officer does not know, null when there is nobody at the screen.</summary>
    public string? Ask(OpenQuestion open)
    {
        Say("");
        Say($"{open.Text} ({string.Join(", ", open.Citations)})");
        List("För", open.For);
        List("Mot", open.Against);
        output.Write(open.Values.IsEmpty ? "Svar (tomt: vet inte): " : $"Svar, {string.Join(" | ", open.Values)} (tomt: vet inte): ");
        return input.ReadLine()?.Trim();
    }

    /// <summary>The reply as an answer. A judgement is a human's: the library demands a reason and a name.</summary>
    public Answer Signed(OpenQuestion open, string reply)
    {
        var answer = new Answer { Code = open.Code, Value = reply };
        if (open.Kind is not ("bedömning" or "skada"))
        {
            return answer;
        }

        output.Write("Skäl: ");
        return answer with { Reason = input.ReadLine()?.Trim(), By = officer };
    }

    /// <summary>What the officer sees first, what is left to find out, and the whole trail for the case file.</summary>
    public void Show(Decision decision)
    {
        Say("");
        Say($"{Headline(decision.Outcome)} {string.Join(", ", decision.Deciding)}".TrimEnd());
        List("Återstår", decision.Parts.SelectMany(part => part.Questions).Select(open => open.Text));
        Say("");
        Say("Till akten:");
        Say(decision.ToText());
    }

    // An outcome that this system does not know of is treated as one that a human must judge.
    private static string Headline(Outcome outcome) => outcome switch
    {
        Outcome.MustBeDisclosed => "LÄMNA. Det är en skyldighet.",
        Outcome.MayBeDisclosed or Outcome.NoSecrecy or Outcome.NoBoundary => "FÅR LÄMNAS.",
        Outcome.MayNotBeDisclosed => "LÄMNA INTE.",
        Outcome.Partly => "DELVIS. Läs svaret för varje uppgift och mottagare.",
        Outcome.OutsideCoverage => "LÄMNA INTE. Regelverket svarar inte; fråga juristen.",
        _ => "LÄMNA INTE ÄN. Svaret beror på det som återstår.",
    };

    private void List(string heading, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Say($"  {heading}: {line}");
        }
    }
}
