package vn.motcua.dossier.paper;

import gg.jte.Content;

/**
 * The screen on which a paper is looked at and printed.
 *
 * @param title the form's title
 * @param dossierAddress back to the dossier
 * @param pdfAddress the same paper as PDF
 * @param copies how many sheets are usually printed
 * @param body the paper, from the template that makes the PDF too
 */
public record PaperPreview(
    String title,
    String documentTitle,
    String dossierAddress,
    String pdfAddress,
    int copies,
    Content body) {}
