using SekretessRegler;

namespace CaseSystem;

/// <summary>Where the question comes from: built in code from what the case says, or read from a file.</summary>
public sealed class Questions(Examiner examiner, Desk desk)
{
    /// <summary>The question of the file, or of the open case when no file is given; null when the file is wrong.</summary>
    public Question? Read(string[] args)
    {
        if (args is not [var path])
        {
            return OfTheOpenCase();
        }

        if (!File.Exists(path))
        {
            desk.Say($"Filen {path} finns inte.");
            return null;
        }

        if (!QuestionFile.TryParse(File.ReadAllText(path), examiner.Pack, path, out var question, out var mistakes))
        {
            desk.Say(string.Join('\n', mistakes));
        }

        return question;
    }

    /// <summary>The officer presses «får polisen veta det här?» in a case about a seventeen-year-old.</summary>
    /// <remarks>An empty list says that there is none; a list left out says that nobody knows, and is asked about.</remarks>
    public static Question OfTheOpenCase() => new()
    {
        Id = "ärende 2026-117",
        Day = new DateOnly(2026, 2, 1),
        Holder = new() { Agency = "socialnämnd", Name = "Socialnämnden i Ekstad", Principal = "Ekstads kommun", Activity = "barn-och-ungdomsvård" },
        Receivers = [new() { Kind = ReceiverKind.Agency, Agency = "polismyndigheten", Activity = "brottsförebyggande" }],
        Items =
        [
            new()
            {
                Categories = ["personliga-förhållanden"],
                Description = "Umgås med äldre ungdomar i ett kriminellt nätverk",
                RelatesTo = [],
                Circumstances = [],
                Origin = [],
                Concerns = [new() { Id = "A", Born = new DateOnly(2008, 11, 30), Roles = ["klient"] }],
            },
        ],
        Purposes = ["förebygga-brott"],
        Initiative = "eget",
        Answers =
        [
            new() { Code = "uppgiften-angår-misstanke-om-begånget-brott", Value = "nej" },
            new() { Code = "uppgift-av-betydelse-för-utredning-av-begånget-brott", Value = "nej" },
        ],
    };
}
