package org.anjuan.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.rulebook.RuleBook;
import org.anjuan.review.Finding;
import org.anjuan.review.Unjudged;

/** All checks, listed once. */
public final class Checks {
    private static final List<Check> ALL = List.of(
            new TooFewOfficers(),
            new NoCertificateShown(),
            new CertificatesDiffer(),
            new TwoPlacesAtOnce(),
            new ReviewerHandledTheCase(),
            new ChairHandledTheCase(),
            new UnfitOrgan(),
            new HelpersAsOfficers(),
            new OrgansDiffer(),
            new PartyNamesDiffer(),
            new WrongIds(),
            new InspectionRecordIncomplete(),
            new InterviewIncomplete(),
            new InterviewTooShort(),
            new EvidenceNotThere(),
            new CopyNotAttested(),
            new KeptEvidenceNotDealtWith(),
            new EvidenceAfterTheReport(),
            new FiguresDiffer(),
            new FilingUnapproved(),
            new FiledTooLate(),
            new DecidedTooLate(),
            new ProlongedTooLate(),
            new DecidedWithoutNotice(),
            new NoticeIncomplete(),
            new StatementCutShort(),
            new HearingNotOffered(),
            new HearingPeriodWrong(),
            new HearingCutShort(),
            new HearingNotHeld(),
            new HearingNoticeShort(),
            new StatementNotReviewed(),
            new HeavierAfterStatement(),
            new KindsNotTold(),
            new NoLegalReview(),
            new ReviewedTooLate(),
            new NotDiscussed(),
            new DiscussionOdd(),
            new DiscussedOtherwise(),
            new DecisionUnapproved(),
            new NoCorrectionOrdered(),
            new ReceiptIncomplete(),
            new ServedTooLate(),
            new SignedBeforeMade(),
            new LeftWithoutWitness(),
            new PublishedTooShort(),
            new ServedByNetWithoutConsent(),
            new CollectedOnTheSpot(),
            new OnTheSpotTooMuch(),
            new OnTheSpotIncomplete(),
            new ReviewFirstNotTold(),
            new OrderReversed(),
            new PublishedTooLate(),
            new ClosedBeforePaid(),
            new LawNotInForce(),
            new ArticleDoesNotExist(),
            new OldArticleNumber(),
            new GroundsDiffer(),
            new NoLawAsGround(),
            new WrongReviewOrgan(),
            new WrongRemedyPeriod(),
            new NoDiscretionStated(),
            new FineOutOfRange(),
            new CapitalsDiffer(),
            new SumsWrong(),
            new GainsNotTaken(),
            new MinorPenalised(),
            new PaymentPeriodWrong(),
            new PaidToTheOrgan(),
            new SurchargeWrong(),
            new ReceiptOtherSum(),
            new DecisionIncomplete(),
            new NumberOddlyWritten(),
            new NumberOfAnotherYear(),
            new NumberQuotedWrong(),
            new ImpossibleDay(),
            new TemplateLeftovers(),
            new AnotherCaseMixedIn(),
            new OpinionMissing(),
            new ContentsDiffer(),
            new SheetsMissing(),
            new EnclosureMissing(),
            new SeizureUnapproved(),
            new SeizurePapersMissing(),
            new SeizureDecisionIncomplete(),
            new SeizedTooLong(),
            new SeizedThingsUnaccounted(),
            new EnforcedWithoutDemand(),
            new EnforcedTooSoon(),
            new EnforcementOutOfTime(),
            new SurchargeTooMuch(),
            new CorrectionAskedTooLate(),
            new CorrectedTwice(),
            new LicenceDecidedTooLate(),
            new ExtensionNotTold(),
            new LicenceHandedOverTooLate(),
            new RefusalWithoutReason(),
            new OneInspectorOnSite(),
            new InspectionUnapproved(),
            new InspectedByOthers(),
            new InspectionWithoutOutcome(),
            new BlankPages(),
            new DoubledPages(),
            new TurnedPages(),
            new CutOffPages(),
            new DarkPages(),
            new FaintPages(),
            new PagesOutOfOrder(),
            new PageNumbersMissing(),
            new PageNumbersTwice());

    /** What all checks came to, in the order of the list. */
    public record Result(List<Finding> findings, List<Unjudged> unjudged) {}

    private Checks() {}

    /** Asks every check that the rule book switches on; one that breaks off costs only itself. */
    public static Result ask(CaseFacts facts, RuleBook book) {
        return ask(ALL, facts, book);
    }

    static Result ask(List<Check> checks, CaseFacts facts, RuleBook book) {
        var findings = new ArrayList<Finding>();
        var unjudged = new ArrayList<Unjudged>();
        for (var check : checks) {
            book.rules().of(check.id()).filter(rule -> rule.on()).ifPresent(rule -> {
                var notes = new Notes(rule, book);
                look(check, facts, notes);
                unread(check, facts, notes);
                findings.addAll(notes.findings());
                unjudged.addAll(notes.unjudged());
            });
        }
        return new Result(findings, unjudged);
    }

    private static void look(Check check, CaseFacts facts, Notes notes) {
        try {
            check.look(facts, notes);
        } catch (RuntimeException | StackOverflowError fault) {
            notes.brokeOff(fault);
        }
    }

    /** Of pages that nobody has read or seen, a check that is silent knows nothing. */
    private static void unread(Check check, CaseFacts facts, Notes notes) {
        if (RuleBook.ofScans().contains(check.id())) {
            Missing.pictures(facts, notes);
        } else if (notes.isEmpty() && facts.unread() > 0) {
            notes.lacks(Lack.UNREAD, String.valueOf(facts.unread()));
        }
    }

    /** The ids of all checks the program has. */
    public static List<String> ids() {
        return ALL.stream().map(Check::id).toList();
    }
}
