using System.Collections.Immutable;

namespace SekretessRegler.Tests.Trail;

/// <summary>Decisions made by hand, so that the trail is tested without law and engine.</summary>
internal static class Besluten
{
    public static Question Question { get; } = new()
    {
        Id = "ärende-17",
        Day = new DateOnly(2026, 2, 1),
        Holder = new() { Agency = "socialnämnd", Name = "Socialnämnden i Ekstad", Principal = "Ekstads kommun", Activity = "socialtjänst" },
        Receivers = [new() { Kind = ReceiverKind.Agency, Agency = "polismyndigheten", Activity = "brottsförebyggande" }],
        Items =
        [
            new()
            {
                Categories = ["personliga-förhållanden"],
                Description = "Umgås med äldre ungdomar i ett kriminellt nätverk",
                Concerns = [new() { Id = "A", Age = 17 }],
            },
        ],
        Purposes = ["förebygga-brott"],
        Initiative = "eget",
        Answers =
        [
            new() { Code = "uppgiften-angår-misstanke-om-begånget-brott", Value = "nej" },
            new() { Code = "konkret-risk-för-brottslig-verksamhet", Value = "ja", Reason = "Setts med nätverket flera gånger", By = "handläggare 12" },
            new() { Code = "olämpligt-att-lämna-ut", Value = "nej", Reason = "Ingen insats störs", By = "handläggare 12" },
        ],
    };

    public static OpenQuestion Risk { get; } = new(
        "konkret-risk-för-brottslig-verksamhet", "bedömning", new("A", null, "1"),
        "Finns det på grund av konkreta omständigheter risk för att A kommer att utöva brottslig verksamhet?",
        ["ja", "nej"], ["OSL 10:18 a"])
    {
        English = "Is there, on concrete circumstances, a risk that A will engage in criminal activity?",
        For = ["A har flera gånger setts med personer som begår brott", "A har stora summor pengar utan förklaring"],
        ForInEnglish = ["A has been seen several times with people who commit crimes", "A has large sums of money without explanation"],
        Against = ["det som talar för risken är bara ett rykte"],
        AgainstInEnglish = ["what points to the risk is only a rumour"],
        Source = "prop. 2024/25:65",
        Effects = [new("ja", Outcome.RequiresJudgement), new("nej", Outcome.MayNotBeDisclosed)],
    };

    public static OpenQuestion Unsuitable { get; } = new(
        "olämpligt-att-lämna-ut", "bedömning", new("A", "polismyndigheten", "1"),
        "Är det olämpligt att lämna uppgiften om A till polismyndigheten?", ["ja", "nej"], ["OSL 10:18 a"])
    {
        English = "Is it unsuitable to disclose the information about A to polismyndigheten?",
        Effects = [new("ja", Outcome.MayNotBeDisclosed), new("nej", Outcome.RequiresJudgement)],
    };

    public static OpenQuestion Consent { get; } = new(
        "samtycke", "åtgärd", new("A", null, "1"), "Kan A samtycka till att uppgiften lämnas?", ["ja", "nej"], ["OSL 10:1"])
    {
        English = "Can A consent to the disclosure?",
    };

    public static DecisionPart Yes { get; } = new()
    {
        Item = "1",
        Receiver = "polismyndigheten",
        Outcome = Outcome.MayBeDisclosed,
        Deciding = ["OSL 10:18 a"],
        Persons = [new("A", Outcome.MayBeDisclosed)],
        Secrecies = [new("OSL 26:1", "A", SecrecyState.Lifted, "omvänt", "sekretess", ["OSL 10:18 a"])],
        Routes =
        [
            new("OSL 10:1", "OSL 26:1", "A", RouteState.Possible, [Consent], [], null),
            new("OSL 10:18 a", "OSL 26:1", "A", RouteState.Open, [], [], null),
            new("OSL 10:24", "OSL 26:1", "A", RouteState.Closed, [], ["ingen misstanke om ett begånget brott"], null)
            {
                ObstaclesInEnglish = ["no suspicion of a committed crime"],
            },
        ],
        Questions = [],
        RestsOn = [],
        Terms = [],
        AfterDisclosure = ["OSL 35:1 skyddar uppgiften hos polismyndigheten.", "Dokumentera att uppgiften lämnades, till vem och varför."],
    };

    public static DecisionPart Asks { get; } = Yes with
    {
        Outcome = Outcome.RequiresJudgement,
        Deciding = [],
        Persons = [new("A", Outcome.RequiresJudgement)],
        Secrecies = [new("OSL 26:1", "A", SecrecyState.Undecided, "omvänt", "sekretess", [])],
        Routes = [Yes.Routes[0], new("OSL 10:18 a", "OSL 26:1", "A", RouteState.Possible, [Risk, Unsuitable], [], null), Yes.Routes[2]],
        Questions = [Risk, Unsuitable],
        AfterDisclosure = [],
        ToYes = new([new("konkret-risk-för-brottslig-verksamhet", new("A", null, "1"), "ja"), new("olämpligt-att-lämna-ut", new("A", "polismyndigheten", "1"), "nej")], false),
        ToNo = new([new("konkret-risk-för-brottslig-verksamhet", new("A", null, "1"), "nej")], true),
    };

    public static DecisionPart No { get; } = Yes with
    {
        Outcome = Outcome.MayNotBeDisclosed,
        IsFinal = false,
        Deciding = ["OSL 26:1"],
        Persons = [new("A", Outcome.MayNotBeDisclosed), new("B", Outcome.MayBeDisclosed)],
        Secrecies = [new("OSL 26:1", "A", SecrecyState.Stands, "omvänt", "sekretess", []), new("OSL 18:1", null, SecrecyState.DoesNotApply, "rakt", "offentlighet", [])],
        Routes = [Yes.Routes[0], new("SoL (2025:400) 19:1", null, "A", RouteState.Closed, [], ["mottagaren är ingen socialnämnd"], "OSL 10:28")],
        RestsOn = [new("samtycke", "A", "åtgärd", "A har inte samtyckt till att uppgiften lämnas.") { English = "A has not consented to the disclosure." }],
        NearestChanges = [new([new("konkret-risk-för-brottslig-verksamhet", new("A", null, "1"), "ja")], Outcome.MayBeDisclosed)],
        AfterDisclosure = [],
    };

    public static TrailNode Trail { get; } = new()
    {
        Text = "Prövning av uppgift 1 till polismyndigheten",
        English = "Examination of item 1 to polismyndigheten",
        Children =
        [
            new() { Citation = "OSL 8:1", Text = "Gräns mellan myndigheter", English = "Boundary between agencies", Result = "ja", Value = "socialnämnd, polismyndigheten", Origin = "sagt i frågan" },
            new()
            {
                Citation = "OSL 10:18 a", Text = "Unga under 21 år, bryter OSL 26:1 för A", English = "Young people under 21, lifts OSL 26:1 for A", Result = "öppen",
                Act = "SFS 2025:179", Days = "från 2025-04-01",
                Children =
                [
                    new() { Citation = "OSL 10:18 a första stycket", Text = "inte fyllt tjugoett år", Result = "ja", Value = "17 år", Origin = "sagt i frågan" },
                    new() { Citation = "OSL 10:18 a första stycket 1", Text = "på grund av konkreta omständigheter finns risk", Result = "ja", Value = "ja", Origin = "bedömt av handläggare 12: Setts med nätverket flera gånger" },
                ],
            },
        ],
    };

    public static Decision Allowed { get; } = Of(Yes);

    public static Decision Asking { get; } = Of(Asks);

    public static Decision Refused { get; } = Of(No) with { IsFinal = false };

    public static Decision Of(params ImmutableArray<DecisionPart> parts) => new()
    {
        Id = "ärende-17",
        Outcome = parts.Select(part => part.Outcome).Distinct().Count() == 1 ? parts[0].Outcome : Outcome.Partly,
        Deciding = [.. parts.SelectMany(part => part.Deciding).Distinct()],
        Parts = parts,
        Warnings = [new("ogranskad", "Ingen har granskat OSL 10:18 a, lydelsen från 2025-04-01.", "Nobody has reviewed OSL 10:18 a, the wording from 2025-04-01.")],
        Trail = Trail,
        Pack = new("0.1.0", new DateOnly(2026, 2, 12), "sha256:00", "0.1.0"),
        Question = Question,
    };
}
