package org.hearth.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The data folder, held by this process alone until it is closed. */
final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the folder, and makes it when there is none. */
    static DataFolder take(Path folder) throws StartRefused {
        FileChannel channel = open(folder);
        try {
            if (lock(channel).isPresent()) {
                channel.truncate(0);
                channel.write(StandardCharsets.US_ASCII.encode(
                        Long.toString(ProcessHandle.current().pid())));
                return new DataFolder(folder, channel);
            }
            String holder = holder(channel);
            channel.close();
            throw new StartRefused(StartRefused.FOLDER_IN_USE, Words.say("folder.in-use", folder, holder));
        } catch (IOException failed) {
            throw notUsable(folder, failed);
        }
    }

    Path logs() {
        return folder.resolve("logs");
    }

    Path modules() {
        return modulesIn(folder);
    }

    /** Where a data folder keeps added modules. */
    static Path modulesIn(Path folder) {
        return folder.resolve("modules");
    }

    /** For what is made anew at each start. */
    Path cache() {
        return folder.resolve("cache");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static FileChannel open(Path folder) throws StartRefused {
        try {
            Files.createDirectories(folder, forItsOwnerOnly(folder));
            return FileChannel.open(
                    folder.resolve("hearth.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
        } catch (IOException failed) {
            throw notUsable(folder, failed);
        }
    }

    /** What families tell stands in this folder: no other user of the machine may look into it. */
    private static FileAttribute<?>[] forItsOwnerOnly(Path folder) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return Optional.ofNullable(lock);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return Optional.empty();
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(20);
        channel.read(content, 0);
        return StandardCharsets.US_ASCII.decode(content.flip()).toString();
    }

    private static StartRefused notUsable(Path folder, IOException why) {
        return new StartRefused(StartRefused.FAILED, Words.say("folder.not-usable", folder, why.toString()));
    }
}
