package io.github.mentoring4j.core.monitoring.survey;

import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The items of a programme's surveys.
 *
 * @param items the items in reading order, each code once
 */
public record ItemBank(Seq<SurveyItem> items) {
    /**
     * Collects items.
     *
     * @param items the items in reading order, each code once
     */
    public ItemBank {
        Require.noNulls("items", items);
        Seq<String> codes = items.map(SurveyItem::code);
        Require.that(codes.distinct().size() == codes.size(), "items", codes);
    }

    /**
     * Finds an item.
     *
     * @param code the code
     * @return the item, or none
     */
    public Option<SurveyItem> find(String code) {
        return items.find(item -> item.code().equals(code));
    }

    /**
     * The questionnaire for some people at some point. Entry and exit share the compared items.
     *
     * @param form the code of the form
     * @param respondent the capacity in which people answer
     * @param point when they answer
     * @return the items, in reading order
     */
    public Seq<SurveyItem> questionnaire(String form, Respondent respondent, MeasurementPoint point) {
        return items.filter(
                item -> item.isAskedOf(form, respondent) && item.points().contains(point));
    }
}
