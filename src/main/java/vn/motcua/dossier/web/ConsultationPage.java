package vn.motcua.dossier.web;

import java.util.List;
import vn.motcua.dossier.web.DossierPage.Row;
import vn.motcua.platform.web.piece.Due;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;

/**
 * What somebody was asked, and the form of the answer.
 *
 * @param reply what was answered, in rows; empty while nothing was
 * @param answers the choices; empty when this person may not answer
 * @param answer what was chosen
 */
public record ConsultationPage(
    String code,
    int number,
    String title,
    Due due,
    Status state,
    List<Row> facts,
    String content,
    List<String> papers,
    List<Row> reply,
    List<Option> answers,
    String answer,
    String note,
    Problems problems) {}
