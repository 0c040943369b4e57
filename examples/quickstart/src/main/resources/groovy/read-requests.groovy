// The lines of the file as Maps, by the names in its first line. Reads what spreadsheets write: with a mark at the
// beginning, with semicolons, with names in capitals, with empty lines at the end.
import java.nio.charset.CharacterCodingException
import java.nio.charset.StandardCharsets
import org.apache.commons.csv.CSVFormat

def columns = ['reference', 'title', 'description', 'priority', 'due']

def refuse = { why -> throw new IllegalArgumentException(why.toString()) }

def decode = { byte[] bytes ->
    try {
        // Strictly: a file in another encoding would otherwise lose its accents without a word.
        StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes)).toString() - '\uFEFF'
    } catch (CharacterCodingException e) {
        refuse('it is not UTF-8 text. Save it as "CSV UTF-8".')
    }
}

def text = decode(exchange.message.getBody(File).bytes)
def names = text.readLines().find() ?: ''
def separator = names.count(';') > names.count(',') ? ';' : ','
def rows = CSVFormat.DEFAULT.builder().setDelimiter(separator).setTrim(true).get().parse(new StringReader(text)).records

if (rows) {
    def header = rows.first().toList()*.toLowerCase(Locale.ROOT)
    def missing = columns - header
    if (missing) {
        refuse("it has no column ${missing.join(' and no column ')}; it has ${rows.first().toList().join(', ')}.")
    }
    rows.tail().findAll { row -> row.any() }.collect { row ->
        def request = [header, row.toList()].transpose().collectEntries()
        request.reference ? request : refuse("its request number ${row.recordNumber - 1} has no reference.")
    }
} else {
    []
}
