#include "CLanguageIdentification.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <string>
#include <vector>

// Debian's header wants the names above before it; it includes only some of them.
#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

const char *cld2_language_code(const char *text, size_t size_in_bytes) {
    // The languages of Finland's workplaces tip the scales where a few words could be of many.
    const CLD2::CLDHints expected = {"fi,sv,en", nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    CLD2::Language languages[3];
    int shares[3];
    double scores[3];
    int bytes_of_text = 0;
    bool reliable = false;
    int valid_bytes = 0;
    const int size = static_cast<int>(std::min<size_t>(size_in_bytes, std::numeric_limits<int>::max()));
    const CLD2::Language language = CLD2::ExtDetectLanguageSummaryCheckUTF8(
        text, size, true, &expected, CLD2::kCLDFlagBestEffort, languages, shares, scores, nullptr, &bytes_of_text, &reliable,
        &valid_bytes);
    return CLD2::LanguageCode(language);
}
