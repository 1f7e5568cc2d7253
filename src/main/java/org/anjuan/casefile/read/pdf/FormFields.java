package org.anjuan.casefile.read.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;

/**
 * The filled-in fields of a document's form. Many programs write down what was typed and leave it to the reader to draw it;
 * here those fields get their look, once, before a page is drawn. On the document's thread.
 */
final class FormFields {
    private final PDDocument document;
    private final Set<COSDictionary> missing = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean settled;

    FormFields(PDDocument document) {
        this.document = document;
    }

    /** Gives every filled-in field that has no look one, if that can be done. */
    void settle() {
        if (!settled) {
            settled = true;
            var form = document.getDocumentCatalog().getAcroForm(null);
            if (form != null) {
                form.getFieldIterator().forEachRemaining(field -> settle(form, field));
            }
        }
    }

    private void settle(PDAcroForm form, PDField field) {
        if (!(field instanceof PDVariableText text) || text.getValueAsString().isEmpty()) {
            return;
        }
        var bare = field.getWidgets().stream()
                .filter(widget -> widget.getNormalAppearanceStream() == null)
                .map(PDAnnotationWidget::getCOSObject)
                .toList();
        try {
            if (!bare.isEmpty()) {
                form.refreshAppearances(List.of(field));
            }
        } catch (IOException | RuntimeException _) {
            missing.addAll(bare);
        }
    }

    /** Whether something was filled in on the page of which nobody knows what it looks like. */
    boolean missingOn(PDPage page) throws IOException {
        return !missing.isEmpty()
                && page.getAnnotations().stream().anyMatch(annotation -> missing.contains(annotation.getCOSObject()));
    }
}
