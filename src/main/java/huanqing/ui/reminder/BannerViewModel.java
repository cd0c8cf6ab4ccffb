package huanqing.ui.reminder;

import huanqing.domain.reminder.Notice;
import huanqing.domain.reminder.Subject;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the window itself has to tell and the person has not looked at yet. JavaFX thread only. */
public final class BannerViewModel {
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    /** One view for all: a view that nobody holds goes, and its listeners with it. */
    private final ObservableList<Notice> view = FXCollections.unmodifiableObservableList(notices);

    /** The newest last; a later notice of the same matter takes the place of the earlier one. */
    public ObservableList<Notice> notices() {
        return view;
    }

    public void tell(Notice notice) {
        notices.removeIf(old -> old.subject().equals(notice.subject()));
        notices.add(notice);
    }

    /** Drops what is not open any more. */
    public void keepOnly(Set<Subject> open) {
        Set<Notice> gone = notices.stream()
                .filter(notice -> notice.subject().kind() != Subject.Kind.TRIAL)
                .filter(notice -> !open.contains(notice.subject()))
                .collect(Collectors.toSet());
        notices.removeAll(gone);
    }

    public void dismiss() {
        notices.clear();
    }
}
