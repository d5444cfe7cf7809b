package dev.segmentkit.examples.retail;

import dev.segmentkit.examples.retail.database.ShopDatabase;
import dev.segmentkit.examples.retail.grocery.GroceryBinding;
import dev.segmentkit.examples.retail.grocery.GroceryLayout;
import dev.segmentkit.examples.retail.grocery.GrocerySegments;
import dev.segmentkit.examples.retail.grocery.GroceryTables;
import dev.segmentkit.examples.retail.load.DataFolder;
import dev.segmentkit.examples.retail.load.Header;
import dev.segmentkit.examples.retail.load.Loaded;
import dev.segmentkit.examples.retail.load.Loader;
import dev.segmentkit.examples.retail.load.Recognition;
import dev.segmentkit.examples.retail.load.Refusals;
import dev.segmentkit.examples.retail.load.ShopFiles;
import dev.segmentkit.examples.retail.load.UnreadableDataException;
import dev.segmentkit.examples.retail.outdoor.OutdoorBinding;
import dev.segmentkit.examples.retail.outdoor.OutdoorLayout;
import dev.segmentkit.examples.retail.outdoor.OutdoorSegments;
import dev.segmentkit.examples.retail.outdoor.OutdoorTables;
import dev.segmentkit.examples.retail.print.ContactReport;
import dev.segmentkit.examples.retail.print.Format;
import dev.segmentkit.examples.retail.print.SizeReport;
import dev.segmentkit.examples.retail.wholesale.WholesaleBinding;
import dev.segmentkit.examples.retail.wholesale.WholesaleLayout;
import dev.segmentkit.examples.retail.wholesale.WholesaleSegments;
import dev.segmentkit.examples.retail.wholesale.WholesaleTables;
import dev.segmentkit.json.InvalidDocumentException;
import dev.segmentkit.sql.table.InvalidTablesException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line program: reads a shop's files and prints its segments. */
@Command(
        name = "retail",
        description = "Prints the segments of a shop's customers with their sizes, or explains one customer.",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the segments were printed or written",
            "1:the data or the segments cannot be read, or --strict met a bad row",
            "2:an option is wrong"
        })
public final class Retail implements Callable<Integer> {
    static final List<Shop<?>> KNOWN_SHOPS = List.of(
            new Shop<>(
                    new GroceryLayout(),
                    Segmentation.of(GrocerySegments.CATALOG, GroceryBinding.OF_HOUSEHOLDS),
                    GroceryTables.BINDING),
            new Shop<>(
                    new WholesaleLayout(),
                    Segmentation.of(WholesaleSegments.CATALOG, WholesaleBinding.OF_BUYERS),
                    WholesaleTables.BINDING),
            new Shop<>(
                    new OutdoorLayout(),
                    Segmentation.of(OutdoorSegments.CATALOG, OutdoorBinding.OF_CUSTOMERS),
                    OutdoorTables.BINDING));

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Where contacts.csv and events.csv or events.csv.gz lie. Without it: the bundled outdoor shop.")
    private @Nullable Path data;

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            converter = MomentConverter.class,
            description = "The moment the answers are for, such as 2026-10-26T00:00:00Z."
                    + " Without it: the moment of the latest event.")
    private @Nullable Instant asOf;

    @Option(names = "--contact", paramLabel = "ID", description = "Explains every segment for this contact.")
    private @Nullable String contactId;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TABLE",
            description = "One of table, tsv, json. Without it: table.")
    private Format format = Format.TABLE;

    @Option(
            names = "--segments",
            paramLabel = "FILE",
            description = "Takes the segments in this JSON file in place of the shop's own.")
    private @Nullable Path segments;

    @Option(
            names = "--export",
            paramLabel = "FILE",
            description =
                    "Writes the shop's own segments and its vocabulary as JSON, for --segments, and prints nothing.")
    private @Nullable Path export;

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            defaultValue = "MEMORY",
            description =
                    "memory reads the files into objects; duckdb leaves them where they lie, as CSV or Parquet, and"
                            + " asks an embedded database. Without it: memory.")
    private Engine engine = Engine.MEMORY;

    @Option(names = "--strict", description = "Ends with an error at the first row that must be refused.")
    private boolean strict;

    @Option(names = "--help", usageHelp = true, description = "Shows this text.")
    @SuppressWarnings("unused") // picocli reads it and does not call
    private boolean help;

    private final List<Shop<?>> shops;
    private final Clock clock;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    private Retail(List<Shop<?>> shops, Clock clock) {
        this.shops = shops;
        this.clock = clock;
    }

    public static void main(String[] arguments) {
        System.exit(commandLine(KNOWN_SHOPS, Clock.systemUTC()).execute(arguments));
    }

    /**
     * The program as an object, for callers that want its output and exit code.
     *
     * @param shops the shops whose files are recognised
     * @param clock tells the present moment, which is asked for only where the data has no events
     */
    static CommandLine commandLine(List<Shop<?>> shops, Clock clock) {
        return new CommandLine(new Retail(shops, clock))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Retail::wrongOption);
    }

    private static int wrongOption(ParameterException problem, String[] arguments) {
        PrintWriter err = problem.getCommandLine().getErr();
        err.println("error: " + problem.getMessage());
        err.println("Try --help.");
        return ExitCode.USAGE;
    }

    @Override
    public Integer call() {
        try {
            if (engine == Engine.DUCKDB) {
                askDatabase();
                return ExitCode.OK;
            }
            ShopFiles files = ShopFiles.in(folder());
            Shop<?> shop = Recognition.bestFor(files.contactsHeader(), shops, Shop::layout);
            if (export == null) {
                run(files, shop);
            } else {
                write(shop.segmentation(), export);
            }
            return ExitCode.OK;
        } catch (UnreadableDataException e) {
            err().println("error: " + e.getMessage());
            return ExitCode.SOFTWARE;
        } catch (InvalidDocumentException e) {
            err().println("error: %s holds no segments of this shop".formatted(segments));
            e.problems().forEach(err()::println);
            return ExitCode.SOFTWARE;
        } catch (InvalidTablesException e) {
            err().println("error: the files are no tables of this shop");
            e.problems().forEach(err()::println);
            return ExitCode.SOFTWARE;
        } catch (SQLException e) {
            err().println("error: the database says " + e.getMessage());
            return ExitCode.SOFTWARE;
        }
    }

    private void askDatabase() throws UnreadableDataException, SQLException {
        if (contactId != null || export != null) {
            throw wrong("--engine duckdb counts: leave out --contact and --export");
        }
        try (ShopDatabase database = ShopDatabase.of(folder())) {
            Header header = new Header("contacts", database.contactColumns());
            Shop<?> shop = Recognition.bestFor(header, shops, Shop::layout);
            database.show(shop.tables());
            DatabaseReport report = new DatabaseReport(database, err());
            report.printUnreadable(strict);
            AsOf moment = AsOf.chosen(asOf, database.latestEvent(), clock);
            report.print(moment);
            Segmentation<?> segmentation = chosen(shop.segmentation());
            PrintWriter out = out();
            format.printer().print(report.sizes(segmentation, shop.tables(), moment.instant()), out);
            out.flush();
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private DataFolder folder() {
        if (data == null) {
            return OutdoorLayout.sampleData();
        }
        if (!Files.isDirectory(data)) {
            throw wrong("--data: there is no directory '" + data + "'");
        }
        return DataFolder.directory(data);
    }

    private void write(Segmentation<?> own, Path file) throws UnreadableDataException {
        if (segments != null) {
            throw wrong("--export writes the shop's own segments: leave out --segments");
        }
        new CatalogFile(file).write(own.catalog(), own.vocabulary());
    }

    private <C> Segmentation<C> chosen(Segmentation<C> own) throws UnreadableDataException {
        if (segments == null) {
            return own;
        }
        if (!Files.isRegularFile(segments)) {
            throw wrong("--segments: there is no file '" + segments + "'");
        }
        return own.with(new CatalogFile(segments).read(own.vocabulary()));
    }

    private <C> void run(ShopFiles files, Shop<C> shop) throws UnreadableDataException {
        Segmentation<C> segmentation = chosen(shop.segmentation());
        LoadReport report = new LoadReport(err());
        Refusals refusals = strict ? Refusals.strict() : Refusals.collecting();
        Loaded<C> loaded = Loader.load(files, shop.layout(), refusals, report::progress);
        AsOf moment = AsOf.chosen(asOf, loaded.timeline().latest(), clock);
        report.print(loaded, moment);
        PrintWriter out = out();
        if (contactId == null) {
            format.printer().print(sizes(loaded, segmentation, moment.instant()), out);
        } else {
            format.printer().print(explanation(contactId, loaded, segmentation, moment.instant()), out);
        }
        out.flush();
    }

    private static <C> SizeReport sizes(Loaded<C> loaded, Segmentation<C> segmentation, Instant asOf) {
        Collection<C> contacts = loaded.contacts().values();
        return new SizeReport(asOf, contacts.size(), segmentation.sizes(contacts, asOf));
    }

    private <C> ContactReport explanation(String id, Loaded<C> loaded, Segmentation<C> segmentation, Instant asOf) {
        C contact = loaded.contacts().get(id);
        if (contact == null) {
            throw wrong("--contact: there is no contact '" + id + "' among those read");
        }
        return new ContactReport(id, asOf, segmentation.explain(contact, asOf));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
