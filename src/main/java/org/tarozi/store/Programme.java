package org.tarozi.store;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Finding;
import org.tarozi.change.Change;
import org.tarozi.change.DeviceKey;
import org.tarozi.change.Group;
import org.tarozi.change.History;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.store.file.Database;
import org.tarozi.store.file.FileOpener;
import org.tarozi.store.file.FilePlace;
import org.tarozi.store.file.Opening;
import org.tarozi.store.file.PlainBody;
import org.tarozi.store.projection.Conflict;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// An open programme file: what it holds, and the ways to change it. Used by one thread at a time.
public final class Programme implements AutoCloseable {

    private final Database database;
    private final Truth truth;
    private final ProjectionStores rows;
    private final Histories histories;
    private final Projection projection;
    private final Extents extents;

    Programme(Database database) {
        this.database = database;
        this.truth = Truth.of(database, new PlainBody());
        this.rows = ProjectionStores.of(database);
        this.histories = new Histories(truth.segments(), truth.localChanges());
        this.projection = new Projection(histories, truth, rows);
        this.extents = new Extents(database, truth, projection);
        database.afterRollBack(projection::forget);
        database.afterRollBack(extents::forget);
    }

    /// Makes a programme file where there is no file yet.
    ///
    /// @param id new unless the file stands for a programme that exists elsewhere
    public static Opening<Programme> create(Path file, UUID id) {
        return create(file, id, empty -> {}, () -> false);
    }

    /// Makes a programme file that has some content from the beginning, for who may lose patience.
    ///
    /// @param content writes what the programme holds when its file gets its name
    /// @param stopped asked until then; where it says yes, the making fails, and nothing is left
    public static Opening<Programme> create(
            Path file, UUID id, Consumer<Programme> content, BooleanSupplier stopped) {
        return ProgrammeFiles.opener()
                .create(
                        file,
                        database -> {
                            Truth.of(database, new PlainBody()).name(id);
                            content.accept(new Programme(database));
                        },
                        stopped)
                .map(Programme::new);
    }

    /// Opens a programme file to work on.
    public static Opening<Programme> open(Path file) {
        return open(file, () -> false);
    }

    /// Opens a programme file for who may lose patience.
    ///
    /// @param stopped asked again and again; where it says yes, the opening fails, and the file is
    ///   as it was
    public static Opening<Programme> open(Path file, BooleanSupplier stopped) {
        return ProgrammeFiles.opener().open(file, stopped).map(ProgrammeFiles::working);
    }

    /// Opens a programme file without changing a byte of it.
    public static Opening<Programme> openToRead(Path file) {
        return ProgrammeFiles.opener().openToRead(file).map(Programme::new);
    }

    public Path file() {
        return database.file();
    }

    public FilePlace place() {
        return database.place();
    }

    /// Makes ready for changes now and not with the first one, for who works on it for long.
    public void expectChanges() {
        database.journal().chooseEarly();
    }

    /// Whether nothing of it can be changed.
    public boolean isReadOnly() {
        return database.isReadOnly();
    }

    /// The identity of the programme.
    public UUID id() {
        return truth.programme();
    }

    /// The subject of the programme's own records.
    public Subject self() {
        return new Scope.OfProgramme(id()).subject();
    }

    /// The name people gave the programme; empty where they did not, or disagree.
    public Optional<String> name() {
        return rows.records().find("", "name");
    }

    /// What else people said of it, such as its country; empty where they did not, or disagree.
    public Optional<String> detail(String field) {
        return rows.records().find("", field);
    }

    /// The person a device belongs to, as far as somebody vouched for told the programme.
    public Optional<String> signer(String device) {
        return rows.records().find(Vouched.signer(device), Vouched.PERSON);
    }

    /// Every device that signed something or that somebody vouched for told of, by its id.
    public List<KnownDevice> devices() {
        return KnownDevice.all(truth, rows.records());
    }

    /// Whether the programme takes files of known devices only.
    public boolean isEnrolledOnly() {
        return rows.records().find("", "policy").filter("enrolled"::equals).isPresent();
    }

    /// Everything that can be counted.
    public AssessmentSet assessments() {
        return rows.set(checklists());
    }

    /// The non-compliances of one assessment.
    public List<Finding> findings(AssessmentId assessment) {
        return rows.findings(assessment);
    }

    /// What was written down for the questions of information of one assessment.
    public Map<QuestionId, String> information(AssessmentId assessment) {
        return rows.information(assessment);
    }

    /// The checklists of the programme that count, in the order they came.
    public List<Checklist> checklists() {
        return held().counting();
    }

    /// All checklists in the file, and which of them are the programme's own.
    public HeldChecklists held() {
        return new HeldChecklists(database, truth, projection);
    }

    /// Keeps a checklist, with what it stands on, for assessments to use.
    public void add(Checklist checklist) {
        held().add(checklist);
    }

    /// Every field that waits for a decision.
    public List<Conflict> conflicts() {
        return rows.conflicts().all();
    }

    /// What nobody waits for.
    public InTrash inTrash() {
        return new InTrash(projection, rows);
    }

    /// How many questions several people wrote on without a conflict.
    public int parallelEdits() {
        return rows.assessments().parallels();
    }

    /// Everything known of a thing and what it is linked with.
    public Group group(Subject root) {
        return projection.group(root);
    }

    List<Subject> linkedWith(Subject root) {
        return projection.linkedWith(root);
    }

    /// Everything known of one thing alone.
    public History history(Subject root) {
        return histories.of(root);
    }

    /// What a device said of one thing alone, in the order it came.
    public List<Arrival> arrivals(Subject root, String device) {
        return Arrival.of(truth, root, device);
    }

    /// What counts of what a device said of some linked things, in the order in which it was made.
    public List<Change> made(Group things, String device) {
        return Making.of(truth, things, device);
    }

    /// Which changes count for some things and what these are linked with.
    public Extent extent(Collection<Subject> roots) {
        return extents.of(roots);
    }

    /// The photos and files.
    public Attachments attachments() {
        return new Attachments(database, truth, histories);
    }

    /// The imports so far, the first one first, whatever the clock said.
    public List<Batch> batches() {
        return ImportOrder.of(truth).sorted(truth.batches().all());
    }

    /// Changing the programme by hand.
    public Editing editing(Author author, InstantSource clock) {
        return new Editing(database, truth, histories, projection, new Hand(author, clock));
    }

    /// Taking in what others hand over.
    public ImportBatch beginImport(String person, InstantSource clock) {
        ImportBatch.Label label = new ImportBatch.Label(person, clock.instant());
        return new ImportBatch(database, truth, histories, projection, label);
    }

    /// Taking back an import.
    public Withdrawal withdrawal() {
        return new Withdrawal(database, truth, histories, projection);
    }

    /// Handing over.
    public Export export(Author author, InstantSource clock) {
        return new Export(this, truth, editing(author, clock), sealing(author.device()));
    }

    private Sealing sealing(DeviceKey device) {
        return new Sealing(database, truth, id(), device);
    }

    /// Checking that everything in the file is sound.
    public Checkup checkup() {
        return new Checkup(database, truth, projection);
    }

    /// Destroying confidential records for good.
    public Purge purge(Author author, InstantSource clock) {
        return new Purge(
                database, truth, projection, editing(author, clock), sealing(author.device()));
    }

    /// The traces of what was destroyed.
    public List<Purged> purged() {
        return truth.purges().all();
    }

    /// Does work with the programme that fails as soon as somebody wants it to stop. What it
    /// changed in one step is taken back then.
    public <T> T stoppable(BooleanSupplier stopped, Supplier<T> work) {
        return database.stoppable(stopped, work);
    }

    /// Tries what would change it and is taken back: where its file cannot be written, on a copy
    /// that is gone afterwards.
    ///
    /// @param stopped asked again and again; where it says yes, the trial fails
    public <T> T tried(BooleanSupplier stopped, Function<Programme, T> trial) {
        return isReadOnly() ? TrialCopy.tried(database, stopped, trial) : trial.apply(this);
    }

    /// Copies it to a file that is not there yet.
    ///
    /// @param stopped asked again and again; where it says yes, nothing is left of the copy
    public Opening<Path> copyTo(Path file, BooleanSupplier stopped) {
        return FileOpener.copyTo(database, file, stopped);
    }

    /// Closes the file; nothing is left beside it.
    @Override
    public void close() {
        database.close();
    }
}
