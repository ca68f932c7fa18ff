package vn.motcua.demonstration;

import java.time.Clock;
import java.util.PriorityQueue;
import java.util.Random;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.certification.Certifications;
import vn.motcua.certification.lane.SignWaiting;
import vn.motcua.certification.lane.TakeIn;
import vn.motcua.demonstration.DemonstrationWork.Happening;
import vn.motcua.dossier.DossierActions;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.custody.MakeMinutes;
import vn.motcua.dossier.custody.ScanPaper;
import vn.motcua.dossier.digitising.DigitisePaper;
import vn.motcua.dossier.digitising.Digitising;
import vn.motcua.dossier.digitising.KnownPapers;
import vn.motcua.dossier.digitising.ReusePaper;
import vn.motcua.dossier.intake.ReceiveDossier;
import vn.motcua.dossier.intake.SubmitDossier;
import vn.motcua.dossier.intake.TurnAway;
import vn.motcua.dossier.interlinked.MovePart;
import vn.motcua.dossier.interlinked.ReceiveGroup;
import vn.motcua.dossier.processing.AnswerConsultation;
import vn.motcua.dossier.urging.AnswerUrging;
import vn.motcua.dossier.urging.UrgeDossier;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.workcalendar.WorkCalendar;

/** What the plays of all agencies share. */
@Demonstration
record Plays(
    Catalogue catalogue,
    WorkCalendar calendar,
    Accounts accounts,
    ReceiveDossier receive,
    SubmitDossier submit,
    TurnAway turnAway,
    DossierActions actions,
    AnswerConsultation answer,
    ReceiveGroup receiveGroup,
    MovePart movePart,
    Dossiers dossiers,
    Organisation organisation,
    Certifying certifying,
    Papers papers,
    Scanning scanning,
    UrgeDossier urge,
    AnswerUrging answerUrging,
    Clock clock) {

  /** The people of one agency at work; what follows from an act joins what is coming. */
  Troupe at(Agency agency, String suffix, Random random, PriorityQueue<Happening> coming) {
    return new Troupe(new Office(this, agency, suffix, random, coming));
  }

  /** The use cases for papers that are carried from desk to desk. */
  @Demonstration
  record Papers(ScanPaper scan, MakeMinutes minutes) {}

  /** The use cases for papers that become data. */
  @Demonstration
  record Scanning(
      Digitising digitising,
      DigitisePaper digitise,
      KnownPapers known,
      ReusePaper reuse,
      SampleScans scans) {}

  /** The use cases of the certification counter. */
  @Demonstration
  record Certifying(TakeIn takeIn, SignWaiting sign, Certifications certifications) {}
}
