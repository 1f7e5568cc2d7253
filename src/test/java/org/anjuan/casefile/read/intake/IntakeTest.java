package org.anjuan.casefile.read.intake;

import static org.anjuan.casefile.read.intake.Zipped.GBK;
import static org.anjuan.casefile.read.intake.Zipped.PDF;
import static org.anjuan.casefile.read.intake.Zipped.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.Stop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntakeTest {
    private static final IntakeLimits SMALL = new IntakeLimits(50, 4 << 20, 8 << 20, 100, 1 << 20, 3, 8);

    @TempDir
    Path dir;

    private Path scratch;
    private Path dropped;
    private final Collected collected = new Collected();

    @BeforeEach
    void makeFolders() throws IOException {
        scratch = dir.resolve("scratch");
        dropped = Files.createDirectory(dir.resolve("案卷"));
    }

    @Test
    void aFolderIsHandedOutInTheOrderPeopleNumberIt() throws IOException {
        for (String name : List.of("10_备考表.pdf", "2_立案审批表.pdf", "1_封面.pdf", "附件/照片 3.pdf", "附件/照片 12.pdf")) {
            put(name, PDF);
        }
        assertThat(walk(dropped)).isEqualTo(new Tally(5, 0, 0, false));
        assertThat(collected.names)
                .containsExactly("1_封面.pdf", "2_立案审批表.pdf", "10_备考表.pdf", "附件/照片 3.pdf", "附件/照片 12.pdf");
    }

    @Test
    void filesOfAFolderAreReadWhereTheyAre() throws IOException {
        var file = put("决定书.pdf", PDF);
        walk(dropped);
        assertThat(collected.paths).containsExactly(file.toRealPath());
    }

    @Test
    void severalThingsDroppedTogetherKeepTheirOwnNamesInFront() throws IOException {
        put("决定书.pdf", PDF);
        var zip = Files.write(dir.resolve("证据.zip"), zip().with("照片.pdf", PDF).bytes());
        walk(dropped, zip);
        assertThat(collected.names).containsExactly("案卷/决定书.pdf", "证据/照片.pdf");
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMethod.class,
            names = {"ZIP_STANDARD", "AES"})
    void aLockedArchiveIsAskedForOnceAndHandsOutItsFilesLikeAnyOther(EncryptionMethod how) throws IOException {
        var packed = zip().with("现场照片/一.pdf", PDF).with("决定书.pdf", PDF);
        var zip = Files.write(dir.resolve("案卷.zip"), packed.locked("开锁 7", how, GBK));
        collected.passwords.addAll(List.of("wrong", "开锁 7"));
        assertThat(walk(zip)).isEqualTo(new Tally(2, 0, 0, false));
        assertThat(collected.asked).containsExactly("案卷.zip");
        assertThat(collected.contents).containsOnlyKeys("决定书.pdf", "现场照片/一.pdf");
        assertThat(collected.contents.get("决定书.pdf")).isEqualTo(PDF);
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMethod.class,
            names = {"ZIP_STANDARD", "AES"})
    void noWrongPasswordOpensAnArchive(EncryptionMethod how) throws IOException {
        var zip = Files.write(
                dir.resolve("案卷.zip"), zip().with("决定书.pdf", PDF).locked("right", how, StandardCharsets.UTF_8));
        for (int i = 0; i < 600; i++) {
            collected.passwords.add("wrong " + i);
        }
        assertThat(walk(zip)).isEqualTo(new Tally(0, 1, 0, false));
        assertThat(collected.refusals).containsExactly(entry("决定书.pdf", Reason.ENCRYPTED));
        assertThat(collected.details).containsValue("ZIP");
    }

    @Test
    void aLockedArchiveThatExplodesIsStoppedLikeAnyOther() throws IOException {
        var packed = zip().with("零.pdf", new byte[6 << 20]);
        var zip = Files.write(dir.resolve("案卷.zip"), packed.locked("7", EncryptionMethod.AES, StandardCharsets.UTF_8));
        collected.passwords.add("7");
        walk(zip);
        assertThat(collected.refusals.values()).containsAnyOf(Reason.ARCHIVE_BOMB, Reason.TOO_LARGE);
        assertThat(collected.names).isEmpty();
    }

    @Test
    void aLockedArchiveThatIsDamagedInsideLosesNoMoreThanThat() throws IOException {
        var packed = zip().with("一.pdf", PDF).with("二.pdf", Arrays.copyOf(PDF, 4_000));
        var bytes = packed.locked("7", EncryptionMethod.AES, StandardCharsets.UTF_8);
        bytes[bytes.length / 2] ^= 1;
        var zip = Files.write(dir.resolve("案卷.zip"), bytes);
        collected.passwords.add("7");
        walk(zip);
        assertThat(collected.names).containsExactly("一.pdf");
        assertThat(collected.refusals).containsExactly(entry("二.pdf", Reason.DAMAGED));
    }

    @Test
    void leftoversOfTheSystemAreCountedAndPassedOver() throws IOException {
        for (String name : List.of(".DS_Store", "Thumbs.db", "~$决定书.docx", "__MACOSX/._决定书.pdf", "决定书.pdf")) {
            put(name, PDF);
        }
        assertThat(walk(dropped)).isEqualTo(new Tally(1, 0, 4, false));
        assertThat(collected.names).containsExactly("决定书.pdf");
    }

    @Test
    void namesInGbkAndInUtf8AreBothRead() throws IOException {
        var entries = zip().with("联通/行政处罚决定书.pdf", PDF).with("联通/送达回证.pdf", PDF);
        walk(Files.write(dir.resolve("gbk.zip"), entries.bytes(GBK)));
        walk(Files.write(dir.resolve("utf8.zip"), entries.bytes()));
        walk(Files.write(dir.resolve("bare.zip"), unmarked(entries.bytes())));
        assertThat(collected.names).hasSize(6).containsOnly("联通/行政处罚决定书.pdf", "联通/送达回证.pdf");
    }

    @Test
    void aShortGbkNameThatHappensToBeValidUtf8IsReadAsGbk() throws IOException {
        walk(Files.write(dir.resolve("a.zip"), zip().with("联通.pdf", PDF).bytes(GBK)));
        assertThat(collected.names).containsExactly("联通.pdf");
    }

    @Test
    void zipsInZipsAreWalkedToTheThirdAndNoFurther() throws IOException {
        byte[] fourth = zip().with("太深.pdf", PDF).bytes();
        byte[] third = zip().with("三.pdf", PDF).with("四.zip", fourth).bytes();
        byte[] second = zip().with("二.pdf", PDF).with("三.zip", third).bytes();
        walk(Files.write(dir.resolve("一.zip"), zip().with("二.zip", second).bytes()));
        assertThat(collected.names).containsExactlyInAnyOrder("二/二.pdf", "二/三/三.pdf");
        assertThat(collected.refusals).containsExactly(entry("二/三/四.zip", Reason.NESTED_TOO_DEEP));
    }

    @Test
    void namesThatLeadOutOfTheArchiveAreTurnedAway() throws IOException {
        byte[] zip = zip().with("../../evil.pdf", PDF)
                .with("/etc/evil.pdf", PDF)
                .with("C:\\Windows\\evil.pdf", PDF)
                .with("a\\..\\..\\evil.pdf", PDF)
                .with("好的.pdf", PDF)
                .bytes();
        walk(Files.write(dir.resolve("a.zip"), zip));
        assertThat(collected.names).containsExactly("好的.pdf");
        assertThat(collected.refusals).hasSize(4).containsValues(Reason.UNSAFE_NAME);
        assertThat(dir.resolve("evil.pdf")).doesNotExist();
    }

    @Test
    void aZipBombCostsOnlyItself() throws IOException {
        byte[] zip = zip().with("1.pdf", PDF)
                .with("2_炸弹.pdf", new byte[3 << 20])
                .with("3.pdf", PDF)
                .bytes();
        walk(Files.write(dir.resolve("a.zip"), zip));
        assertThat(collected.names).containsExactly("1.pdf", "3.pdf");
        assertThat(collected.refusals).containsExactly(entry("2_炸弹.pdf", Reason.ARCHIVE_BOMB));
    }

    @Test
    void aZipBombThatLiesAboutItsLengthIsStoppedWhileItUnpacks() throws IOException {
        byte[] zip = zip().with("炸弹.pdf", new byte[3 << 20]).bytes();
        lieAboutLength(zip, 100);
        walk(Files.write(dir.resolve("a.zip"), zip));
        assertThat(collected.refusals).containsExactly(entry("炸弹.pdf", Reason.ARCHIVE_BOMB));
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void manyEntriesThatTogetherUnpackToTooMuchEndTheArchive() throws IOException {
        var zip = zip();
        for (int i = 1; i <= 40; i++) {
            zip.with(i + ".pdf", new byte[900_000]);
        }
        var other = put("另一个.pdf", PDF);
        walk(Files.write(dir.resolve("a.zip"), zip.bytes()), other);
        assertThat(collected.refusals).containsEntry("a.zip", Reason.ARCHIVE_BOMB);
        assertThat(collected.names).contains("另一个.pdf");
    }

    @Test
    void anArchiveWithTooManyEntriesIsABomb() throws IOException {
        var zip = zip();
        for (int i = 0; i <= SMALL.files(); i++) {
            zip.with(i + ".pdf", PDF);
        }
        walk(Files.write(dir.resolve("a.zip"), zip.bytes()));
        assertThat(collected.refusals).containsExactly(entry("a.zip", Reason.ARCHIVE_BOMB));
    }

    @Test
    void aLockedEntryIsTurnedAwayAndItsNeighboursAreNot() throws IOException {
        byte[] zip = zip().with("1.pdf", PDF).with("2.pdf", PDF).bytes();
        lock(zip, 1);
        walk(Files.write(dir.resolve("a.zip"), zip));
        assertThat(collected.names).containsExactly("1.pdf");
        assertThat(collected.refusals).containsExactly(entry("2.pdf", Reason.ENCRYPTED));
    }

    @Test
    void aDamagedEntryIsTurnedAwayAndItsNeighboursAreNot() throws IOException {
        byte[] zip = zip().with("1.pdf", PDF).with("2.pdf", PDF).bytes();
        int packed = new String(zip, StandardCharsets.ISO_8859_1).indexOf("2.pdf") + "2.pdf".length();
        zip[packed + 3] ^= 0x55;
        walk(Files.write(dir.resolve("a.zip"), zip));
        assertThat(collected.names).containsExactly("1.pdf");
        assertThat(collected.refusals).containsExactly(entry("2.pdf", Reason.DAMAGED));
    }

    @Test
    void aTruncatedZipIsDamaged() throws IOException {
        byte[] zip = zip().with("1.pdf", PDF).bytes();
        walk(Files.write(dir.resolve("a.zip"), Arrays.copyOf(zip, zip.length / 2)));
        assertThat(collected.refusals).containsExactly(entry("a.zip", Reason.DAMAGED));
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestGoesOn() throws IOException {
        put("1_空.pdf", new byte[0]);
        put("2_一字节.pdf", new byte[] {'%'});
        put("3_网页.doc", "<html><body>决定书</body></html>".getBytes(StandardCharsets.UTF_8));
        put("4_说明.rtf", "{\\rtf1 }".getBytes(StandardCharsets.US_ASCII));
        put("5_谜.bin", new byte[] {1, 2, 3});
        put("6_好.pdf", PDF);
        walk(dropped);
        assertThat(collected.refusals)
                .containsExactly(
                        entry("1_空.pdf", Reason.EMPTY),
                        entry("2_一字节.pdf", Reason.DAMAGED),
                        entry("3_网页.doc", Reason.MISNAMED),
                        entry("4_说明.rtf", Reason.UNSUPPORTED_FORMAT),
                        entry("5_谜.bin", Reason.UNKNOWN_FORMAT));
        assertThat(collected.details).containsEntry("3_网页.doc", "HTML").containsEntry("4_说明.rtf", "RTF");
        assertThat(collected.names).containsExactly("6_好.pdf");
    }

    @Test
    void aFileLargerThanTheLimitIsTooLarge() throws IOException {
        put("大.pdf", new byte[(4 << 20) + 1]);
        walk(dropped);
        assertThat(collected.refusals).containsExactly(entry("大.pdf", Reason.TOO_LARGE));
    }

    @Test
    void aPathThatIsNotThereIsUnreadable() throws IOException {
        walk(dir.resolve("没有.pdf"));
        assertThat(collected.refusals).containsExactly(entry("没有.pdf", Reason.UNREADABLE));
    }

    @Test
    void linksThatLeaveTheFolderAreNotFollowed() throws IOException {
        var secret = Files.write(dir.resolve("secret.pdf"), PDF);
        put("里面.pdf", PDF);
        Files.createSymbolicLink(dropped.resolve("出去.pdf"), secret);
        Files.createSymbolicLink(dropped.resolve("兜圈"), dropped);
        walk(dropped);
        assertThat(collected.names).containsExactly("里面.pdf");
        assertThat(collected.refusals).containsOnlyKeys("出去.pdf", "兜圈").containsEntry("出去.pdf", Reason.UNREADABLE);
    }

    @Test
    void stoppingInTheMiddleLeavesNothingBehind() throws IOException {
        var zip = zip();
        for (int i = 1; i <= 20; i++) {
            zip.with(i + ".pdf", PDF);
        }
        var asked = new AtomicInteger();
        var tally = new Intake(SMALL, scratch)
                .walk(
                        List.of(Files.write(dir.resolve("a.zip"), zip.bytes())),
                        collected,
                        () -> asked.incrementAndGet() > 12);
        assertThat(tally.stopped()).isTrue();
        assertThat(collected.names).hasSizeBetween(1, 19);
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void aReceiverThatFailsLeavesNothingBehind() throws IOException {
        var zip = Files.write(dir.resolve("a.zip"), zip().with("1.pdf", PDF).bytes());
        Receiver failing = _ -> {
            throw new IllegalStateException("full");
        };
        assertThatThrownBy(() -> new Intake(SMALL, scratch).walk(List.of(zip), failing, Stop.NEVER))
                .hasMessage("full");
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void progressEndsWithAllThatIsKnown() throws IOException {
        put("1.pdf", PDF);
        put("2.zip", zip().with("a.pdf", PDF).with("b.bin", new byte[] {9}).bytes());
        walk(dropped);
        assertThat(collected.progress.getLast().done()).isEqualTo(3);
        assertThat(collected.progress.getLast().known()).isEqualTo(3);
        assertThat(collected.progress).allMatch(progress -> progress.known() >= progress.done());
    }

    private Tally walk(Path... paths) throws IOException {
        return new Intake(SMALL, scratch).walk(List.of(paths), collected, Stop.NEVER);
    }

    private Path put(String name, byte[] content) throws IOException {
        var path = dropped.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.write(path, content);
    }

    /** Takes away the mark for UTF-8 names, as some archivers forget it. */
    private static byte[] unmarked(byte[] zip) {
        forEachHeader(zip, (at, local) -> zip[at + (local ? 7 : 9)] &= ~0x08);
        return zip;
    }

    private static void lieAboutLength(byte[] zip, int length) {
        forEachHeader(zip, (at, local) -> {
            if (!local) {
                zip[at + 24] = (byte) length;
                zip[at + 25] = 0;
                zip[at + 26] = 0;
                zip[at + 27] = 0;
            }
        });
    }

    private static void lock(byte[] zip, int entry) {
        var seen = new AtomicInteger();
        forEachHeader(zip, (at, local) -> {
            if (!local && seen.getAndIncrement() == entry) {
                zip[at + 8] |= 1;
            }
        });
    }

    @FunctionalInterface
    private interface Change {
        void at(int header, boolean local);
    }

    private static void forEachHeader(byte[] zip, Change change) {
        for (int at = 0; at + 4 < zip.length; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && (zip[at + 2] == 1 || zip[at + 2] == 3)) {
                change.at(at, zip[at + 2] == 3);
            }
        }
    }
}
