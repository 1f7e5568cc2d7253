package org.anjuan.cli;

import java.util.List;
import java.util.stream.Stream;
import org.anjuan.desk.Desk;
import org.anjuan.desk.Examine.Complaint;
import picocli.CommandLine.Command;

/** {@code doctor}: looks a workspace over. */
@Command(name = "doctor")
final class Doctor extends WorkspaceVerb {
    private record Examined(String workspace, boolean healthy, List<ComplaintShape> complaints) {}

    private record ComplaintShape(String kind, String subject, boolean harmless, String message) {}

    Doctor(Door door) {
        super(door);
    }

    @Override
    int at(Desk desk) {
        var complaints = desk.examine().run();
        desk.examine().clock().ifPresent(terminal()::message);
        boolean healthy = complaints.stream().allMatch(Complaint::harmless);
        var folder = folders().workspace().toString();
        result(
                new Examined(
                        folder, healthy, complaints.stream().map(Doctor::shape).toList()),
                () -> lines(folder, complaints));
        return healthy ? Exit.DONE : Exit.PARTLY;
    }

    private Stream<String> lines(String folder, List<Complaint> complaints) {
        long harmful = complaints.stream().filter(any -> !any.harmless()).count();
        var end =
                harmful == 0 ? words().say("cli.doctor.well", folder) : words().say("cli.doctor.ill", folder, harmful);
        return Stream.concat(complaints.stream().map(Complaint::sentence), Stream.of(end));
    }

    private static ComplaintShape shape(Complaint complaint) {
        return new ComplaintShape(complaint.kind(), complaint.subject(), complaint.harmless(), complaint.sentence());
    }
}
