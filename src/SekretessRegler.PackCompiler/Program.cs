using SekretessRegler.Diagnostics;
using SekretessRegler.PackCompiler;
using SekretessRegler.Reading;

if (args is not [var folder, var output])
{
    Console.Error.WriteLine("usage: SekretessRegler.PackCompiler <rules folder> <output file>");
    return 2;
}

var bag = new DiagnosticBag();
var source = Directory.Exists(folder) ? PackFolder.Read(folder, bag) : new PackSource([], "sha256:");
foreach (var one in bag.Sorted())
{
    // The form that MSBuild understands as an error with a place.
    Console.Error.WriteLine($"{one.Span.File}({one.Span.Line},{one.Span.Column}): error {one.Code}: {one.Text}");
}

if (!bag.IsEmpty)
{
    return 1;
}

using var stream = File.Create(output);
PackBinaryWriter.Write(stream, source);
return 0;
