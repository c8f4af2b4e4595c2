using SekretessRegler.Vocabulary;

namespace SekretessRegler.Examination;

/// <summary>The questions that the method itself asks: parties, age, identity, what the item relates to, gaps.</summary>
internal static class BuiltInQuestions
{
    public static Bilingual For(Variable variable, PackVocabulary vocabulary) => variable.Code switch
    {
        "ålder" => new($"Hur gammal är {variable.About.Person}?", $"How old is {variable.About.Person}?"),
        "samma-myndighet" => new("Är utlämnaren och mottagaren samma myndighet?", "Are holder and receiver the same agency?"),
        "självständiga-verksamhetsgrenar" =>
            new("Är verksamheterna självständiga verksamhetsgrenar i förhållande till varandra?", "Are the activities independent branches?"),
        "samma-huvudman" => new("Har utlämnaren och mottagaren samma huvudman?", "Do holder and receiver have the same principal?"),
        "initiativ" => new("Har mottagaren begärt uppgiften, eller lämnas den på eget initiativ?", "Is it on request or of the holder's own accord?"),
        "ingen-kan-identifieras" => new("Är det så att ingen kan identifieras genom uppgiften?", "Is nobody identifiable through the item?"),
        "handlingens-ålder" => new("Hur gammal är den allmänna handling som uppgiften finns i?", "How old is the public document?"),
        "utlämnarens-verksamhet" => new("I vilken verksamhet finns uppgiften hos utlämnaren?", "In which activity does the holder have the item?"),
        "ursprungets-verksamhet" => new("I vilken verksamhet fanns uppgiften där den kommer ifrån?", "In which activity was the item held where it comes from?"),
        "mottagarens-verksamhet" => new("I vilken verksamhet ska mottagaren ha uppgiften?", "For which activity does the receiver want the item?"),
        "samtycke" => new($"Samtycker {variable.About.Person} till att uppgiften lämnas?", $"Does {variable.About.Person} consent?"),
        "samtycke-av-vårdnadshavare" =>
            new($"Samtycker vårdnadshavarna till {variable.About.Person} till att uppgiften lämnas?", $"Do the guardians of {variable.About.Person} consent?"),
        "täckning" =>
            new("Regelverket säger inte vilken sekretess som kan gälla här.", "The pack does not say which secrecy can apply here."),
        "ursprung" => new(
            "Det är inte uppgivet varifrån uppgiften kommer, eller så säger regelverket inte vilken sekretess som kan följa med därifrån.",
            "It is not stated where the item comes from, or the pack does not say which secrecy can follow it from there."),
        "straffskala" => new("Brottskatalogen visar inte straffskalan för brottet den dagen.", "The catalogue does not show the penalty scale that day."),
        _ when variable.Code.Split(' ') is ["kommer-från", var origin] => From(origin, vocabulary),
        _ when variable.Kind == VariableKind.Gap =>
            new($"{variable.Code} är inte helt kodad i regelverket.", $"{variable.Code} is not wholly encoded in the pack."),
        _ => Term(variable, vocabulary),
    };

    private static Bilingual From(string code, PackVocabulary vocabulary)
    {
        var name = vocabulary.Terms.First(term => term.Family is Family.Agencies or Family.Activities && term.Code == code).Name;
        return vocabulary.English.Of(name).With(
            swedish => $"Kommer uppgiften från {swedish}? Ange i så fall myndigheten och verksamheten under «kommer-från».",
            english => $"Does the item come from {english}? If so, state the agency and activity under «kommer-från».");
    }

    private static Bilingual Term(Variable variable, PackVocabulary vocabulary)
    {
        var term = variable.Family is { } family ? vocabulary.ByCode.GetValueOrDefault((family, variable.Code)) : null;
        var (name, english) = vocabulary.English.Of(term?.Name ?? variable.Code);
        return term?.Family switch
        {
            Family.Relations => new($"Hänför sig uppgiften till: {name}?", $"Does the item relate to: {english}?"),
            Family.Circumstances => new($"Finns denna omständighet: {name}?", $"Is there this circumstance: {english}?"),
            Family.Purposes => new($"Är detta ett syfte: {name}?", $"Is this a purpose: {english}?"),
            Family.Roles => new($"Har {variable.About.Person} denna roll: {name}?", $"Does {variable.About.Person} have this role: {english}?"),
            _ => new($"Stämmer detta: {name}?", $"Is this so: {english}?"),
        };
    }
}
