package org.hearth.ui.file;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.hearth.ui.PageContext;

/**
 * Takes one file: dropped, chosen with the keyboard, or photographed on a device with a camera. It shows how far the
 * transfer has come. The file is kept until another is chosen or the page is left, so a refusal loses nothing.
 */
public final class FileField extends Div implements HasValidation {

    private static final AtomicLong COUNT = new AtomicLong();
    private static final String CAMERA = "hearth-camera";

    private final PageContext context;
    private final long megabytes;
    private final Paragraph problem = new Paragraph();
    private final List<Upload> ways = new ArrayList<>();
    private Optional<ChosenFile> file = Optional.empty();
    private Runnable chosen = () -> {};
    private boolean invalid;

    /**
     * A field for one file.
     *
     * @param largest the most bytes
     * @param endings of the names of files that are offered for choice, with the dot; the server decides what is taken
     */
    public FileField(PageContext context, String label, long largest, List<String> endings) {
        this.context = context;
        megabytes = largest / 1_000_000;
        var words = new Span(label);
        words.setId("file-field-" + COUNT.incrementAndGet());
        words.addClassName("label");
        addClassName("hearth-file-field");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("tabindex", "-1")
                .setAttribute("aria-labelledby", words.getId().orElseThrow());
        problem.addClassName("hearth-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var upload = upload("ui.file.choose", largest);
        upload.setAcceptedFileTypes(endings.toArray(String[]::new));
        add(words, upload, problem);
        addDetachListener(gone -> forget());
    }

    /** Adds a way to take a picture with the camera, for devices that are held in the hand. */
    public FileField withCamera(long largest) {
        var camera = upload("ui.file.camera", largest);
        camera.setAcceptedFileTypes("image/jpeg", "image/png");
        camera.setDropAllowed(false);
        camera.getElement().setProperty("capture", "environment");
        camera.addClassName(CAMERA);
        addComponentAtIndex(2, camera);
        return this;
    }

    /** What follows when a file has come. */
    public FileField whenChosen(Runnable follow) {
        chosen = follow;
        return this;
    }

    /** The file; empty, with words at the field, when none was chosen. */
    public Optional<ChosenFile> needed() {
        if (file.isEmpty()) {
            setErrorMessage(context.text("ui.file.missing"));
            setInvalid(true);
        }
        return file;
    }

    /** The file, if one has come. */
    public Optional<ChosenFile> file() {
        return file;
    }

    /** Forgets the file. */
    public void forget() {
        file.ifPresent(ChosenFile::delete);
        file = Optional.empty();
    }

    private Upload upload(String verb, long largest) {
        var upload = new Upload();
        upload.setUploadHandler(UploadHandler.toTempFile((details, received) -> {
            forget();
            ways.stream().filter(each -> !each.equals(upload)).forEach(Upload::clearFileList);
            setInvalid(false);
            file = Optional.of(new ChosenFile(details.fileName(), received.toPath()));
            chosen.run();
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Math.min(largest, Integer.MAX_VALUE));
        upload.setUploadButton(new Button(context.text(verb)));
        upload.setI18n(words(verb));
        upload.addFileRejectedListener(rejected -> {
            setErrorMessage(rejected.getFileName() + ": " + rejected.getErrorMessage());
            setInvalid(true);
        });
        upload.addFileRemovedListener(removed -> forget());
        ways.add(upload);
        return upload;
    }

    private UploadI18N words(String verb) {
        var drop = context.text("ui.file.drop");
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setAddFiles(
                        new UploadI18N.AddFiles().setOne(context.text(verb)).setMany(context.text(verb)))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(context.text("ui.file.many"))
                        .setFileIsTooBig(context.text("ui.file.big", Map.of("megabytes", megabytes)))
                        .setIncorrectFileType(context.text("ui.file.kind")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(context.text("ui.file.connecting"))
                                .setStalled(context.text("ui.file.stalled"))
                                .setProcessing(context.text("ui.file.processing"))
                                .setHeld(context.text("ui.file.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(context.text("ui.file.remaining"))
                                .setUnknown(context.text("ui.file.remaining_unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(context.text("ui.file.failed"))
                                .setUnexpectedServerError(context.text("ui.file.failed"))
                                .setForbidden(context.text("ui.file.failed"))
                                .setFileTooLarge(context.text("ui.file.big", Map.of("megabytes", megabytes)))))
                .setFile(new UploadI18N.File()
                        .setRetry(context.text("ui.file.retry"))
                        .setStart(context.text("ui.file.start"))
                        .setRemove(context.text("ui.file.remove")));
    }

    @Override
    public void setErrorMessage(String message) {
        problem.setText(message);
    }

    @Override
    public String getErrorMessage() {
        return problem.getText();
    }

    @Override
    public void setInvalid(boolean now) {
        invalid = now;
        problem.setVisible(now);
    }

    @Override
    public boolean isInvalid() {
        return invalid;
    }
}
