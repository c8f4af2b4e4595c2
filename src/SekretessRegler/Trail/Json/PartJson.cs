using System.Text.Json;

namespace SekretessRegler.Trail;

/// <summary>The answer for one item and one receiver, with the contract's keys and codes; only sentences follow the language.</summary>
internal sealed class PartJson(Language language)
{
    public void Write(Utf8JsonWriter json, DecisionPart part)
    {
        json.WriteString("uppgift", part.Item);
        json.WriteString("mottagare", part.Receiver);
        json.WriteString("utfall", Notations.Outcome[part.Outcome]);
        json.Objects("personer", part.Persons, Person);
        json.Objects("sekretess", part.Secrecies, Secrecy);
        json.Objects("vägar", part.Routes, Route);
        json.Objects("frågor", part.Questions, Question);
        json.Objects("vilarPå", part.RestsOn, Presumption);
        json.Texts("villkor", part.Terms);
        json.Texts("tystnadsplikt", part.OwnConfidentiality);
        json.Texts("efterUtlämnande", language.Of(part.AfterDisclosure, part.AfterDisclosureInEnglish));
    }

    private static void Person(Utf8JsonWriter json, PersonResult person)
    {
        json.WriteString("person", person.Person);
        json.WriteString("utfall", Notations.Outcome[person.Outcome]);
    }

    private static void Secrecy(Utf8JsonWriter json, SecrecyResult secrecy)
    {
        json.WriteString("lagrum", secrecy.Citation);
        json.WriteString("person", secrecy.Person);
        json.WriteString("läge", Notations.Secrecy[secrecy.State]);
        json.WriteString("skaderekvisit", secrecy.HarmTest);
        json.WriteString("utgångspunkt", secrecy.StartingPoint);
        json.Texts("brutenAv", secrecy.LiftedBy);
    }

    private void Route(Utf8JsonWriter json, Route route)
    {
        json.WriteString("lagrum", route.Citation);
        json.WriteString("sekretess", route.Secrecy);
        json.WriteString("person", route.Person);
        json.WriteString("läge", Notations.Route[route.State]);
        json.Objects("saknas", route.Missing, Question);
        json.Texts("hinder", language.Of(route.Obstacles, route.ObstaclesInEnglish));
    }

    private void Question(Utf8JsonWriter json, OpenQuestion question)
    {
        json.WriteString("kod", question.Code);
        json.WriteString("slag", question.Kind);
        json.Object("gäller", () => About(json, question.About));
        json.WriteString("text", language.Of(question.Text, question.English));
        json.Texts("värden", question.Values);
        json.Texts("lagrum", question.Citations);
    }

    private static void About(Utf8JsonWriter json, Subject about)
    {
        json.WriteString("person", about.Person);
        json.WriteString("mottagare", about.Receiver);
        json.WriteString("uppgift", about.Item);
    }

    private static void Presumption(Utf8JsonWriter json, Presumption presumption)
    {
        json.WriteString("kod", presumption.Code);
        json.WriteString("person", presumption.Person);
        json.WriteString("slag", presumption.Kind);
    }
}
