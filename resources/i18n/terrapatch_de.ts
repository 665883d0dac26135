<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>TerraPatch</name>
    <message>
        <source> (got --accept-licence {accepted})</source>
        <translation> (erhalten: --accept-licence {accepted})</translation>
    </message>
    <message>
        <source> It said: &quot;{last_lines}&quot;.</source>
        <translation> Ausgabe: „{last_lines}“.</translation>
    </message>
    <message>
        <source> above {:.2f}</source>
        <translation> über {:.2f}</translation>
    </message>
    <message>
        <source> m per pixel</source>
        <translation> m pro Pixel</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> with its weights</source>
        <translation> mit seinen Gewichten</translation>
    </message>
    <message>
        <source>&amp;Best</source>
        <translation>&amp;Beste</translation>
    </message>
    <message>
        <source>&amp;Held against</source>
        <translation>&amp;Gemessen an</translation>
    </message>
    <message>
        <source>&amp;Looking for</source>
        <translation>&amp;Gesucht wird</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>&amp;Smallest change</source>
        <translation>&amp;Kleinste Veränderung</translation>
    </message>
    <message>
        <source>&amp;Smoothing</source>
        <translation>&amp;Glättung</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Schwelle</translation>
    </message>
    <message>
        <source>&amp;Unknown below</source>
        <translation>&amp;Unbekannt unter</translation>
    </message>
    <message>
        <source>&apos;{first}&apos; holds vectors of {encoder}, &apos;{second}&apos; those of {other}, and these do not compare; embed both with the same encoder</source>
        <translation>„{first}“ enthält Vektoren von {encoder}, „{second}“ solche von {other}, und diese sind nicht vergleichbar; beide mit demselben Encoder einbetten</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has {count} features, needs at most {most} here; give it to Classify patches in the Processing toolbox, which takes all.</source>
        <translation>„{layer}“ hat {count} Objekte, hier sind höchstens {most} möglich; stattdessen „Patches klassifizieren“ aus den Verarbeitungswerkzeugen nutzen, das alle annimmt.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; is being edited; save or discard the edits (Toggle Editing), and try again</source>
        <translation>„{layer}“ wird gerade bearbeitet; Änderungen speichern oder verwerfen (Bearbeitungsstatus umschalten) und erneut versuchen</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; is read-only; save it as a GeoPackage, and try again with the copy</source>
        <translation>„{layer}“ ist schreibgeschützt; als GeoPackage speichern und es mit der Kopie erneut versuchen</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be copied to {file} ({reason}); choose another folder.</source>
        <translation>„{name}“ kann nicht nach {file} kopiert werden ({reason}); anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be kept in {file} ({reason}); choose another file.</source>
        <translation>„{name}“ kann nicht in {file} gespeichert werden ({reason}); andere Datei wählen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be kept with the project ({reason}); export the layer to a GeoPackage.</source>
        <translation>„{name}“ kann nicht mit dem Projekt gespeichert werden ({reason}); den Layer in ein GeoPackage exportieren.</translation>
    </message>
    <message>
        <source>&apos;{part}&apos; of feature {number} of {path}</source>
        <translation>„{part}“ von Objekt {number} in {path}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is being edited; save or discard the edits, and keep the results then.</source>
        <translation>„{}“ wird gerade bearbeitet; Änderungen speichern oder verwerfen und die Ergebnisse dann behalten.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not among your encoders: add it with the plus, or open its file once.</source>
        <translation>„{}“ gehört nicht zu Ihren Encodern: über das Plus hinzufügen oder die Datei einmal öffnen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is the name of an encoder that comes with TerraPatch; choose another.</source>
        <translation>„{}“ heißt schon ein Encoder, der mit TerraPatch geliefert wird; anderen Namen wählen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; shows the whole world: choose Map view or a rectangle as the area.</source>
        <translation>„{}“ zeigt die ganze Welt: als Bereich den Kartenausschnitt oder ein Rechteck wählen.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>(nicht angegeben)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>--available lists encoders and --get gets one; give one of the two.</source>
        <translation>--available listet Encoder auf, --get holt einen; eins von beiden angeben.</translation>
    </message>
    <message>
        <source>--geometry is {asked!r}, and {table} has the columns {column_names}; name one of the geometry, or two of coordinates</source>
        <translation>--geometry ist {asked!r}, {table} hat aber die Spalten {column_names}; die Spalte der Geometrie oder zwei mit Koordinaten angeben</translation>
    </message>
    <message>
        <source>--scheduler needs the package distributed ({error}); install it into the engine&apos;s Python: pip install &apos;terrapatch[cluster]&apos; or pip install distributed</source>
        <translation>--scheduler benötigt das Paket distributed ({error}); in das Python der Engine installieren: pip install &apos;terrapatch[cluster]&apos; oder pip install distributed</translation>
    </message>
    <message>
        <source>0 to 255 becomes 0 to 1</source>
        <translation>0 bis 255 wird 0 bis 1</translation>
    </message>
    <message>
        <source>0 to 255 becomes 0 to 1, then mean and deviation</source>
        <translation>0 bis 255 wird 0 bis 1, dann Mittelwert und Abweichung</translation>
    </message>
    <message>
        <source>1 cluster of {name}</source>
        <translation>1 Cluster von {name}</translation>
    </message>
    <message>
        <source>1 for the patch with the largest difference, 0 for that with the smallest.</source>
        <translation>1 für den Patch mit dem größten Unterschied, 0 für den mit dem kleinsten.</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <source>1 label</source>
        <translation>1 Label</translation>
    </message>
    <message>
        <source>1 patch</source>
        <translation>1 Patch</translation>
    </message>
    <message>
        <source>2 (4 × the patches)</source>
        <translation>2 (4 × so viele Patches)</translation>
    </message>
    <message>
        <source>2nd to 98th percentile becomes 0 to 1, then mean and deviation</source>
        <translation>2. bis 98. Perzentil wird 0 bis 1, dann Mittelwert und Abweichung</translation>
    </message>
    <message>
        <source>4 (16 × the patches)</source>
        <translation>4 (16 × so viele Patches)</translation>
    </message>
    <message>
        <source>8-bit digital number of level 1</source>
        <translation>8-Bit-Grauwert von Level 1</translation>
    </message>
    <message>
        <source>8-bit number</source>
        <translation>8-Bit-Zahl</translation>
    </message>
    <message>
        <source>8-bit numbers</source>
        <translation>8-Bit-Zahlen</translation>
    </message>
    <message>
        <source>8-bit numbers (0 to 255)</source>
        <translation>8-Bit-Zahlen (0 bis 255)</translation>
    </message>
    <message>
        <source>8-bit pixels are not {unit}, {measured}</source>
        <translation>8-Bit-Pixel sind nicht {unit}, {measured}</translation>
    </message>
    <message>
        <source>8-bit pixels as they are, others become 0 to 255</source>
        <translation>8-Bit-Pixel bleiben, wie sie sind, andere werden zu 0 bis 255</translation>
    </message>
    <message>
        <source>&lt;b&gt;Classify&lt;/b&gt;, then label the least sure patches: a few rounds are enough.</source>
        <translation>&lt;b&gt;Klassifizieren&lt;/b&gt;, dann die unsichersten Patches labeln: Wenige Runden genügen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Confirm&lt;/b&gt; and &lt;b&gt;reject&lt;/b&gt; the best hits, and search again: a few rounds are enough.</source>
        <translation>Die besten Treffer &lt;b&gt;bestätigen&lt;/b&gt; oder &lt;b&gt;ablehnen&lt;/b&gt; und erneut suchen: Wenige Runden genügen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Shift+click&lt;/b&gt; shows what it is not. Drag a box for many, or &lt;b&gt;Ctrl+drag&lt;/b&gt; a lasso.</source>
        <translation>&lt;b&gt;Umschalt+Klick&lt;/b&gt; zeigt, was nicht gesucht ist. Für viele ein Rechteck aufziehen oder mit &lt;b&gt;Strg+Ziehen&lt;/b&gt; ein Lasso.</translation>
    </message>
    <message>
        <source>&lt;i&gt;mosaiks&lt;/i&gt; is fitted on the layer itself within seconds and takes any number of bands of any kind. Others want certain bands, which are found by their names or colours, and can be named in Bands. An encoder of your own is an ONNX file; a card beside it says what it needs.</source>
        <translation>&lt;i&gt;mosaiks&lt;/i&gt; wird in Sekunden an den Layer selbst angepasst und nimmt beliebig viele Kanäle jeder Art. Andere benötigen bestimmte Kanäle; diese werden an Namen oder Farben erkannt und können unter „Kanäle“ angegeben werden. Ein eigener Encoder ist eine ONNX-Datei; ein Steckbrief daneben sagt, was er benötigt.</translation>
    </message>
    <message>
        <source>&lt;i&gt;rocchio&lt;/i&gt;: towards positives, away from negatives. It compares with twice the mean of the examples less the mean of the counterexamples; the score is a cosine, 1 for the same direction, 0 for nothing in common. &lt;i&gt;mean&lt;/i&gt;: mean of positives. Counterexamples are only left out of the hits. &lt;i&gt;probe&lt;/i&gt;: logistic classifier. It learns what tells the two apart and needs counterexamples; the score is a probability, 0 to 1. It finds differences that the cosine does not see, once there are some of each.</source>
        <translation>&lt;i&gt;rocchio&lt;/i&gt;: hin zu positiven, weg von negativen Beispielen. Vergleicht mit dem doppelten Mittelwert der Beispiele minus dem Mittelwert der Gegenbeispiele; der Score ist ein Kosinus, 1 für dieselbe Richtung, 0 für keine Gemeinsamkeit. &lt;i&gt;mean&lt;/i&gt;: Mittelwert der positiven Beispiele. Gegenbeispiele werden nur aus den Treffern ausgelassen. &lt;i&gt;probe&lt;/i&gt;: logistischer Klassifikator. Er lernt, was die beiden unterscheidet, und benötigt Gegenbeispiele; der Score ist eine Wahrscheinlichkeit von 0 bis 1. Er findet Unterschiede, die der Kosinus nicht sieht, sobald es von beiden einige gibt.</translation>
    </message>
    <message>
        <source>A DLL is missing: set the engine up again.</source>
        <translation>Eine DLL fehlt: die Engine erneut einrichten.</translation>
    </message>
    <message>
        <source>A GeoPackage keeps the patches; a temporary layer comes back with its project, on this computer</source>
        <translation>Ein GeoPackage bewahrt die Patches auf; ein Temporärlayer kommt mit seinem Projekt wieder, auf diesem Rechner</translation>
    </message>
    <message>
        <source>A box for each scene, with its name, date and number of patches.</source>
        <translation>Ein Rechteck je Szene, mit Name, Datum und Anzahl der Patches.</translation>
    </message>
    <message>
        <source>A class for every patch, learned from labelled places and tested on ground it never saw.</source>
        <translation>Eine Klasse für jeden Patch, an gelabelten Orten gelernt und auf nie gesehenem Gelände getestet.</translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation>Eine Klasse benötigt einen Namen.</translation>
    </message>
    <message>
        <source>A copy of {width:,} × {height:,} pixels takes {needed:.1f} GB, {folder} has {free:.1f} GB free. Give a smaller extent or a coarser resolution, or free some space.</source>
        <translation>Eine Kopie von {width:,} × {height:,} Pixeln benötigt {needed:.1f} GB, in {folder} sind {free:.1f} GB frei. Kleinere Ausdehnung oder gröbere Auflösung angeben oder Platz schaffen.</translation>
    </message>
    <message>
        <source>A folder that keeps all that the engine writes, as NumPy arrays for scripts and for the command line. It is made if it is not there; one that holds other files, or the set of another run, is refused.</source>
        <translation>Ein Ordner, der alles aufbewahrt, was die Engine schreibt: NumPy-Arrays für Skripte und die Kommandozeile. Er wird angelegt, wenn er fehlt; einer mit anderen Dateien oder dem Embedding-Satz eines anderen Laufs wird abgelehnt.</translation>
    </message>
    <message>
        <source>A folder: classes.gpkg with the legend, class_raster.tif, confidence.tif (probability of the class, and its lead over the next one), classes.csv and model.json.</source>
        <translation>Ein Ordner: classes.gpkg mit der Legende, class_raster.tif, confidence.tif (Wahrscheinlichkeit der Klasse und ihr Vorsprung vor der nächsten), classes.csv und model.json.</translation>
    </message>
    <message>
        <source>A full disk can cause that: free some space.</source>
        <translation>Ein voller Datenträger kann die Ursache sein: Platz schaffen.</translation>
    </message>
    <message>
        <source>A grouping of patches that look alike, found without labels.</source>
        <translation>Eine Gruppierung von Patches, die sich ähnlich sehen; ohne Labels gefunden.</translation>
    </message>
    <message>
        <source>A layer holds at most 2,000,000 patches. Where there are more, the scenes come alone, and the log says so: give a smaller extent.</source>
        <translation>Ein Layer fasst höchstens 2.000.000 Patches. Sind es mehr, kommen nur die Szenen, und das Protokoll meldet es: eine kleinere Ausdehnung angeben.</translation>
    </message>
    <message>
        <source>A layer that Embed raster wrote, or a copy of one in any format. It must hold one encoder.</source>
        <translation>Ein Layer, den „Raster einbetten“ geschrieben hat, oder eine Kopie davon in beliebigem Format. Er darf nur einen Encoder enthalten.</translation>
    </message>
    <message>
        <source>A list of numbers that describes a piece of ground. Alike ground has alike numbers.</source>
        <translation>Eine Liste von Zahlen, die ein Stück Gelände beschreibt. Ähnliches Gelände hat ähnliche Zahlen.</translation>
    </message>
    <message>
        <source>A model needs patches on one grid: choose or embed such, or wait until the run has ended.</source>
        <translation>Ein Modell benötigt Patches auf einem gemeinsamen Gitter: solche wählen oder einbetten, oder das Ende des Laufs abwarten.</translation>
    </message>
    <message>
        <source>A model.json that an earlier classification saved, in place of labels.</source>
        <translation>Ein model.json, das bei einer früheren Klassifikation gespeichert wurde, anstelle von Labels.</translation>
    </message>
    <message>
        <source>A patch counts as changed above a score of {threshold:g}, in changes of {smallest} patches or more.</source>
        <translation>Ein Patch gilt ab einem Score über {threshold:g} als verändert, in Veränderungen von {smallest} Patches oder mehr.</translation>
    </message>
    <message>
        <source>A patch counts as changed above a score of {threshold:g}.</source>
        <translation>Ein Patch gilt ab einem Score über {threshold:g} als verändert.</translation>
    </message>
    <message>
        <source>A patch has one vector; the layer Tiles has one for each window that the encoder saw, its class token where it gives one. The folder Embedding set keeps all that the engine wrote: with Vectors at &apos;raw&apos; also raw.npy, every token before any averaging, which takes much space.</source>
        <translation>Ein Patch hat einen Vektor; der Layer „Kacheln“ hat einen für jedes Fenster, das der Encoder gesehen hat, und zwar das Klassentoken, wenn er eines liefert. Der Ordner „Embedding-Satz“ bewahrt alles auf, was die Engine geschrieben hat: mit „Vektoren“ auf „raw“ auch raw.npy, also jedes Token vor jeder Mittelung, was viel Platz benötigt.</translation>
    </message>
    <message>
        <source>A personal copy of ibm-nasa-geospatial/Prithvi-EO-2.0-tiny-TL, of which no revision has been checked.</source>
        <translation>Eine private Kopie von ibm-nasa-geospatial/Prithvi-EO-2.0-tiny-TL, von der keine Revision geprüft wurde.</translation>
    </message>
    <message>
        <source>A point: the patch that it lies in. A line: all patches that it crosses. A polygon: those with their middle in it, or, if it is too small for that, those that it touches.</source>
        <translation>Ein Punkt: der Patch, in dem er liegt. Eine Linie: alle Patches, die sie kreuzt. Ein Polygon: die Patches, deren Mitte darin liegt, oder, wenn es dafür zu klein ist, die es berührt.</translation>
    </message>
    <message>
        <source>A polygon within one patch gets that patch&apos;s vector: embed at a patch no larger than the polygons.</source>
        <translation>Ein Polygon innerhalb eines Patches erhält den Vektor dieses Patches: mit Patches einbetten, die nicht größer als die Polygone sind.</translation>
    </message>
    <message>
        <source>A raster by its file, its address on the web or a layer&apos;s name; an .npy file, a Zarr folder, or the folder of an embedding set that terrapatch embed has made.</source>
        <translation>Ein Raster als Datei, Webadresse oder Layername; eine .npy-Datei, ein Zarr-Ordner oder der Ordner eines Embedding-Satzes, den terrapatch embed erzeugt hat.</translation>
    </message>
    <message>
        <source>A raster is being embedded: wait for it, or cancel it first.</source>
        <translation>Gerade wird ein Raster eingebettet: abwarten oder zuerst abbrechen.</translation>
    </message>
    <message>
        <source>A small convolutional network trained on everyday photographs (ImageNet), not on satellite images. Good for colour, texture and pattern in any three-band picture, and fast without a GPU.</source>
        <translation>Ein kleines Faltungsnetz, an Alltagsfotos (ImageNet) trainiert, nicht an Satellitenbildern. Gut für Farbe, Textur und Muster in beliebigen Bildern mit drei Kanälen und auch ohne GPU schnell.</translation>
    </message>
    <message>
        <source>A text file with a GDAL name on each line, a glob such as &apos;scenes/*.tif&apos;, a folder, a STAC ItemCollection (.json) or a stac-geoparquet file (.parquet).</source>
        <translation>Eine Textdatei mit einem GDAL-Namen je Zeile, ein Muster wie „scenes/*.tif“, ein Ordner, eine STAC-ItemCollection (.json) oder eine stac-geoparquet-Datei (.parquet).</translation>
    </message>
    <message>
        <source>A tile service gets no picture here; red, green and blue are its bands {}, {} and {}.</source>
        <translation>Ein Kacheldienst erhält hier kein Bild; Rot, Grün und Blau sind seine Kanäle {}, {} und {}.</translation>
    </message>
    <message>
        <source>A value of the run &apos;{job}&apos; is not a finite number ({error}). Check extent and numbers.</source>
        <translation>Ein Wert des Laufs „{job}“ ist keine endliche Zahl ({error}). Ausdehnung und Zahlen prüfen.</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Klasse hinzufügen</translation>
    </message>
    <message>
        <source>Add a class first, with +.</source>
        <translation>Zuerst mit + eine Klasse hinzufügen.</translation>
    </message>
    <message>
        <source>Add a raster layer to the project, or choose one that can be read.</source>
        <translation>Dem Projekt einen Rasterlayer hinzufügen oder einen lesbaren wählen.</translation>
    </message>
    <message>
        <source>Add a raster layer…</source>
        <translation>Rasterlayer hinzufügen…</translation>
    </message>
    <message>
        <source>Add encoder…</source>
        <translation>Encoder hinzufügen…</translation>
    </message>
    <message>
        <source>Add encoder… Probes an ONNX file, helps to describe it, and keeps it in the list</source>
        <translation>Encoder hinzufügen… Untersucht eine ONNX-Datei, hilft beim Beschreiben und nimmt sie in die Liste auf</translation>
    </message>
    <message>
        <source>Added by hand from {}.</source>
        <translation>Von Hand aus {} hinzugefügt.</translation>
    </message>
    <message>
        <source>Adjusted Rand index of eight clusters found on two halves; 1 is the same again.</source>
        <translation>Angepasster Rand-Index von acht Clustern, die in zwei Hälften gefunden wurden; 1 heißt: wieder dieselben.</translation>
    </message>
    <message>
        <source>Adjusted areas and their bounds hold where the labelled places were drawn at random; places that somebody chose make them too sure.</source>
        <translation>Korrigierte Flächen und ihre Grenzen gelten, wenn die gelabelten Orte zufällig gezogen wurden; bei Orten, die jemand ausgewählt hat, wirken sie zu sicher.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>After. Patches count by how much they changed.</source>
        <translation>Nachher. Patches zählen nach der Stärke ihrer Veränderung.</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Alike ground</source>
        <translation>Ähnlichem Boden</translation>
    </message>
    <message>
        <source>All bands of the layer are used, with the wavelengths of its sensor</source>
        <translation>Alle Kanäle des Layers werden verwendet, mit den Wellenlängen seines Sensors</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Zahlen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All patches</source>
        <translation>Allen Patches</translation>
    </message>
    <message>
        <source>All pixels are multiplied by it, after the subtraction: 10000 turns reflectance into digital numbers, 0.0001 digital numbers into reflectance. Default: 1.</source>
        <translation>Alle Pixel werden nach der Subtraktion damit multipliziert: 10000 macht aus Reflexionsgraden Digitalwerte, 0.0001 aus Digitalwerten Reflexionsgrade. Vorgabe: 1.</translation>
    </message>
    <message>
        <source>AlphaEarth&apos;s files as they are (64 bands of int8, turned into numbers by their formula), on the web only the extent is fetched; Tessera&apos;s tiles (.npy with its scales and land mask, or Zarr); any other raster of two bands or more.</source>
        <translation>Dateien von AlphaEarth, wie sie sind (64 Kanäle int8, nach ihrer Formel umgerechnet), aus dem Web wird nur die Ausdehnung geholt; Kacheln von Tessera (.npy mit Skalen und Landmaske, oder Zarr); jedes andere Raster mit zwei oder mehr Kanälen.</translation>
    </message>
    <message>
        <source>AlphaEarth, Tessera and other rasters of embeddings, as patches to search and cluster.</source>
        <translation>AlphaEarth, Tessera und andere Raster aus Embeddings, als Patches zum Suchen und Clustern.</translation>
    </message>
    <message>
        <source>AlphaEarth, Tessera, Clay, Earth Index, any GeoParquet: vectors that are made already</source>
        <translation>AlphaEarth, Tessera, Clay, Earth Index, beliebige GeoParquet-Dateien: fertige Vektoren</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>An .onnx file</source>
        <translation>Eine .onnx-Datei</translation>
    </message>
    <message>
        <source>An ONNX file, such as Fit MOSAIKS encoder writes. Empty: the one above.</source>
        <translation>Eine ONNX-Datei, wie sie „MOSAIKS-Encoder anpassen“ schreibt. Leer: der oben gewählte.</translation>
    </message>
    <message>
        <source>An ONNX file; its card, a JSON file of the same name, is written beside it.</source>
        <translation>Eine ONNX-Datei; ihr Steckbrief, eine gleichnamige JSON-Datei, wird daneben gespeichert.</translation>
    </message>
    <message>
        <source>An embedding layer of the same encoder and place.</source>
        <translation>Ein Embedding-Layer desselben Encoders und Ortes.</translation>
    </message>
    <message>
        <source>An embedding layer: cluster it, search it, classify it.</source>
        <translation>Ein Embedding-Layer: clustern, durchsuchen oder klassifizieren.</translation>
    </message>
    <message>
        <source>An embedding layer; a GeoPackage or a temporary layer holds vectors.</source>
        <translation>Ein Embedding-Layer; Vektoren enthält ein GeoPackage oder ein Temporärlayer.</translation>
    </message>
    <message>
        <source>An encoder made from a raster, to be shared by several layers.</source>
        <translation>Ein Encoder, aus einem Raster erzeugt, den mehrere Layer gemeinsam nutzen können.</translation>
    </message>
    <message>
        <source>An encoder of {dim} features; bands: {bands}</source>
        <translation>Ein Encoder mit {dim} Merkmalen; Kanäle: {bands}</translation>
    </message>
    <message>
        <source>An image encoder turns every patch of a raster into a vector.</source>
        <translation>Ein Bild-Encoder macht aus jedem Patch eines Rasters einen Vektor.</translation>
    </message>
    <message>
        <source>Another TerraPatch is getting {encoder} right now; wait for it.</source>
        <translation>Ein anderes TerraPatch holt {encoder} gerade; bitte warten.</translation>
    </message>
    <message>
        <source>Another class is called &apos;{}&apos; already; give this one another name.</source>
        <translation>Eine andere Klasse heißt schon „{}“; dieser einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Another:</source>
        <translation>Anderer Wert:</translation>
    </message>
    <message>
        <source>Any bands whose wavelengths are known; Sentinel-2, Landsat, Sentinel-1, NAIP, LINZ and MODIS are known to it.</source>
        <translation>Beliebige Kanäle mit bekannter Wellenlänge; Sentinel-2, Landsat, Sentinel-1, NAIP, LINZ und MODIS sind ihm bekannt.</translation>
    </message>
    <message>
        <source>Any bands will do</source>
        <translation>Beliebige Kanäle</translation>
    </message>
    <message>
        <source>Any raster layer. It is read, never changed.</source>
        <translation>Ein beliebiger Rasterlayer. Er wird gelesen, nie geändert.</translation>
    </message>
    <message>
        <source>Any raster layer: a file, a web service, a database. It is read, never changed.</source>
        <translation>Ein beliebiger Rasterlayer: Datei, Webdienst oder Datenbank. Er wird gelesen, nie geändert.</translation>
    </message>
    <message>
        <source>Any, or not known</source>
        <translation>Beliebig oder nicht bekannt</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Area is in hectares on the ellipsoid of the layer&apos;s CRS. Share is from 0 to 1, of all patches. The same layer, K and seed give the same clusters.</source>
        <translation>Die Fläche ist in Hektar auf dem Ellipsoid des Layer-KBS. Der Anteil liegt zwischen 0 und 1, bezogen auf alle Patches. Gleicher Layer, gleiches K und gleiche Zufallssaat ergeben gleiche Cluster.</translation>
    </message>
    <message>
        <source>Area on the ellipsoid</source>
        <translation>Fläche auf dem Ellipsoid</translation>
    </message>
    <message>
        <source>Areas are in square metres and hectares on the ground; confidence is a share from 0 to 1.</source>
        <translation>Flächen sind in Quadratmetern und Hektar am Boden; die Konfidenz ist ein Anteil von 0 bis 1.</translation>
    </message>
    <message>
        <source>Areas are measured in the CRS of the patches; field valid is a share from 0 to 1.</source>
        <translation>Flächen werden im KBS der Patches gemessen; das Feld valid ist ein Anteil von 0 bis 1.</translation>
    </message>
    <message>
        <source>As for embed, several of them.</source>
        <translation>Wie beim Einbetten, mehrere Angaben.</translation>
    </message>
    <message>
        <source>As for embed, several of them: fp32, fp16, int8.</source>
        <translation>Wie beim Einbetten, mehrere Angaben: fp32, fp16, int8.</translation>
    </message>
    <message>
        <source>As it is, such as 0 to 1 already</source>
        <translation>Unverändert, etwa wenn schon 0 bis 1</translation>
    </message>
    <message>
        <source>As negative examples</source>
        <translation>Als negative Beispiele</translation>
    </message>
    <message>
        <source>As positive examples</source>
        <translation>Als positive Beispiele</translation>
    </message>
    <message>
        <source>As the card says: {}</source>
        <translation>Laut Steckbrief: {}</translation>
    </message>
    <message>
        <source>As the layer tells</source>
        <translation>Wie im Layer angegeben</translation>
    </message>
    <message>
        <source>As the map shows it</source>
        <translation>Wie auf der Karte dargestellt</translation>
    </message>
    <message>
        <source>Assets of STAC items</source>
        <translation>Assets der STAC-Items</translation>
    </message>
    <message>
        <source>At {grounds} no encoder is clearly better than plain bands of the same ground.</source>
        <translation>Bei {grounds} ist kein Encoder klar besser als reine Kanalwerte auf derselben Bodenfläche.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic takes the graphics card where there is one that works</source>
        <translation>„Automatisch“ nimmt die Grafikkarte, wenn eine nutzbar ist</translation>
    </message>
    <message>
        <source>Automatic: {} px</source>
        <translation>Auto: {} px</translation>
    </message>
    <message>
        <source>Balanced accuracy after clusters were named by what is known of them elsewhere.</source>
        <translation>Balancierte Genauigkeit, nachdem Cluster nach dem benannt wurden, was anderswo über sie bekannt ist.</translation>
    </message>
    <message>
        <source>Balanced accuracy of a linear probe on blocks of ground that it never saw.</source>
        <translation>Balancierte Genauigkeit eines linearen Klassifikators auf räumlichen Blöcken, die er nie gesehen hat.</translation>
    </message>
    <message>
        <source>Balanced accuracy of the majority of the five nearest labelled places.</source>
        <translation>Balancierte Genauigkeit der Mehrheit unter den fünf nächsten gelabelten Orten.</translation>
    </message>
    <message>
        <source>Balanced accuracy {value} on {tested} labels in {blocks} blocks of ground</source>
        <translation>Balancierte Genauigkeit {value} an {tested} Labels in {blocks} räumlichen Blöcken</translation>
    </message>
    <message>
        <source>Balanced accuracy {value} on {tested} places in {blocks} blocks of ground</source>
        <translation>Balancierte Genauigkeit {value} an {tested} Orten in {blocks} räumlichen Blöcken</translation>
    </message>
    <message>
        <source>Balanced accuracy {value}, between {low} and {high}, on {tested} places in {blocks} blocks of ground</source>
        <translation>Balancierte Genauigkeit {value}, zwischen {low} und {high}, an {tested} Orten in {blocks} räumlichen Blöcken</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Band {band!r} does not exist: {raster} has {bands_of_raster}; give numbers or names of these</source>
        <translation>Kanal {band!r} gibt es nicht: {raster} hat {bands_of_raster}; Nummern oder Namen davon angeben</translation>
    </message>
    <message>
        <source>Band {band!r} is one of {numbers} in {raster}; give its number</source>
        <translation>Kanal {band!r} ist einer von {numbers} in {raster}; seine Nummer angeben</translation>
    </message>
    <message>
        <source>Band {name} has a wavelength of {found} µm, needs one up to 30; {found} nm is {um} µm.</source>
        <translation>Kanal {name} hat eine Wellenlänge von {found} µm, möglich sind höchstens 30; {found} nm sind {um} µm.</translation>
    </message>
    <message>
        <source>Band {name} has the wavelength &apos;{text}&apos;, needs a number in µm.</source>
        <translation>Kanal {name} hat die Wellenlänge „{text}“, nötig ist eine Zahl in µm.</translation>
    </message>
    <message>
        <source>Band {}</source>
        <translation>Kanal {}</translation>
    </message>
    <message>
        <source>Band {} has no name; give it one, such as red.</source>
        <translation>Kanal {} hat keinen Namen; einen vergeben, etwa red.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Bands explain</source>
        <translation>Durch Kanäle erklärt</translation>
    </message>
    <message>
        <source>Bands of the sensor</source>
        <translation>Kanäle des Sensors</translation>
    </message>
    <message>
        <source>Bands that {encoder} needs: {needed}, that &apos;{layer}&apos; has: {has}. Not found: {missing}. Choose bands above, or:</source>
        <translation>Kanäle, die {encoder} benötigt: {needed}, die „{layer}“ hat: {has}. Nicht gefunden: {missing}. Oben Kanäle wählen, oder:</translation>
    </message>
    <message>
        <source>Bands, in the encoder&apos;s order</source>
        <translation>Kanäle in der Reihenfolge des Encoders</translation>
    </message>
    <message>
        <source>Before. Patches count by how much they changed.</source>
        <translation>Vorher. Patches zählen nach der Stärke ihrer Veränderung.</translation>
    </message>
    <message>
        <source>Best for</source>
        <translation>Am besten für</translation>
    </message>
    <message>
        <source>Best hits</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>Bringing back the patches of {}</source>
        <translation>Patches von {} werden zurückgeholt</translation>
    </message>
    <message>
        <source>Bringing back the patches…</source>
        <translation>Patches werden zurückgeholt…</translation>
    </message>
    <message>
        <source>CENTER_POSITIONS is {text!r}, needs to be one of {centering}</source>
        <translation>CENTER_POSITIONS ist {text!r}, erlaubt ist eins von {centering}</translation>
    </message>
    <message>
        <source>CLIP ViT-B/32 trained on remote-sensing pictures and captions: finds what words say. One vector for 224 x 224 pixels of red, green and blue.</source>
        <translation>CLIP ViT-B/32, auf Fernerkundungsbildern und Bildunterschriften trainiert: findet, was Worte sagen. Ein Vektor für 224 x 224 Pixel von Rot, Grün und Blau.</translation>
    </message>
    <message>
        <source>CLIP base, knows words</source>
        <translation>CLIP base, kennt Wörter</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>CUDA finds no graphics card that it can use ({problem})</source>
        <translation>CUDA findet keine Grafikkarte, die es nutzen kann ({problem})</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Canceled. No result was written.</source>
        <translation>Abgebrochen. Es wurde kein Ergebnis geschrieben.</translation>
    </message>
    <message>
        <source>Canceled. What is done is kept: the same run into the same folder goes on from there.</source>
        <translation>Abgebrochen. Was fertig ist, bleibt erhalten: Derselbe Lauf in denselben Ordner macht dort weiter.</translation>
    </message>
    <message>
        <source>Cancelled runs that can be gone on with take {}. Settings &gt; Options &gt; TerraPatch &gt; Cache clears them.</source>
        <translation>Abgebrochene Läufe, die sich fortsetzen lassen, belegen {}. Unter Einstellungen &gt; Optionen &gt; TerraPatch &gt; Cache lassen sie sich entfernen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelled. {} % is done and kept: Resume goes on from there.</source>
        <translation>Abgebrochen. {} % sind erledigt und gespeichert: „Fortsetzen“ macht dort weiter.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>Abgebrochen; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Change colour …</source>
        <translation>Farbe ändern …</translation>
    </message>
    <message>
        <source>Change the colour of this class …</source>
        <translation>Farbe dieser Klasse ändern …</translation>
    </message>
    <message>
        <source>Changed patches by the cluster that they had (rows) and that they have (columns).</source>
        <translation>Veränderte Patches nach dem Cluster, den sie vorher hatten (Zeilen) und jetzt haben (Spalten).</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Veränderungen</translation>
    </message>
    <message>
        <source>Changes from {before} to {after}</source>
        <translation>Veränderungen von {before} bis {after}</translation>
    </message>
    <message>
        <source>Changes of fewer connected patches are left out.</source>
        <translation>Veränderungen, in denen weniger Patches zusammenhängen, werden ausgelassen.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check to show on the map; double-click to change the colour</source>
        <translation>Ankreuzen, um ihn auf der Karte anzuzeigen; Doppelklick ändert die Farbe</translation>
    </message>
    <message>
        <source>Check {}</source>
        <translation>{} prüfen</translation>
    </message>
    <message>
        <source>Checking it</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Checking that the card fits the file…</source>
        <translation>Prüft, ob der Steckbrief zur Datei passt…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Choose an encoder.</source>
        <translation>Einen Encoder wählen.</translation>
    </message>
    <message>
        <source>Choose layers or files, or give a list: a text file with a GDAL name on each line, a STAC ItemCollection, or a stac-geoparquet file.</source>
        <translation>Layer oder Dateien wählen oder eine Liste angeben: eine Textdatei mit einem GDAL-Namen je Zeile, eine STAC-ItemCollection oder eine stac-geoparquet-Datei.</translation>
    </message>
    <message>
        <source>Choose the Python to set it up with…</source>
        <translation>Python für die Einrichtung wählen…</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Von Hand gewählt</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Classes left out, because there can be at most {most}: {names}.</source>
        <translation>Ausgelassene Klassen, weil höchstens {most} möglich sind: {names}.</translation>
    </message>
    <message>
        <source>Classes of {}</source>
        <translation>Klassen von {}</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Klassifizieren</translation>
    </message>
    <message>
        <source>Classify again after each label</source>
        <translation>Nach jedem Label neu klassifizieren</translation>
    </message>
    <message>
        <source>Classify again to save the model: it was too large for the project to keep</source>
        <translation>Zum Speichern des Modells erneut klassifizieren: Es war zu groß, um mit dem Projekt aufbewahrt zu werden</translation>
    </message>
    <message>
        <source>Classify patches</source>
        <translation>Patches klassifizieren</translation>
    </message>
    <message>
        <source>Classify these patches by a model that was saved</source>
        <translation>Diese Patches mit einem gespeicherten Modell klassifizieren</translation>
    </message>
    <message>
        <source>Classifying {}</source>
        <translation>{} wird klassifiziert</translation>
    </message>
    <message>
        <source>Clay 1.5 as it was released: any bands whose wavelengths are known, one vector (the class token) for 256 x 256 pixels. For a vector of every 8 x 8 pixels export clay-v1.5.</source>
        <translation>Clay 1.5, wie es veröffentlicht wurde: beliebige Kanäle mit bekannter Wellenlänge, ein Vektor (das Klassentoken) für 256 x 256 Pixel. Für einen Vektor je 8 x 8 Pixel clay-v1.5 exportieren.</translation>
    </message>
    <message>
        <source>Clay 1.5, a vector for every 8 x 8 pixels</source>
        <translation>Clay 1.5, ein Vektor je 8 x 8 Pixel</translation>
    </message>
    <message>
        <source>Clay 1.5, one vector a chip</source>
        <translation>Clay 1.5, ein Vektor je Ausschnitt</translation>
    </message>
    <message>
        <source>Clay, Earth Index, Major TOM and other tables of embeddings, as patches to search and cluster.</source>
        <translation>Clay, Earth Index, Major TOM und andere Tabellen mit Embeddings, als Patches zum Suchen und Clustern.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Cache leeren</translation>
    </message>
    <message>
        <source>Click a patch of what you look for on the map; &lt;b&gt;Pick&lt;/b&gt; is on already.</source>
        <translation>Auf der Karte einen Patch mit dem Gesuchten anklicken; &lt;b&gt;Auswählen&lt;/b&gt; ist schon aktiv.</translation>
    </message>
    <message>
        <source>Click on examples; the map shows where it looks the same.</source>
        <translation>Beispiele anklicken; die Karte zeigt, wo es genauso aussieht.</translation>
    </message>
    <message>
        <source>Click on the map to select the cluster there</source>
        <translation>Auf die Karte klicken, um den Cluster dort zu wählen</translation>
    </message>
    <message>
        <source>Click patches of each on the map; the keys &lt;b&gt;1&lt;/b&gt; to &lt;b&gt;9&lt;/b&gt; change the class. A second click takes a label away; drag a box, or Ctrl+drag a lasso, for many.</source>
        <translation>Auf der Karte Patches jeder Klasse anklicken; die Tasten &lt;b&gt;1&lt;/b&gt; bis &lt;b&gt;9&lt;/b&gt; wechseln die Klasse. Ein zweiter Klick nimmt ein Label weg; für viele ein Rechteck aufziehen oder mit Strg+Ziehen ein Lasso.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close other programs, or let fewer tiles run at once.</source>
        <translation>Andere Programme schließen oder weniger Kacheln gleichzeitig laufen lassen.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clustern</translation>
    </message>
    <message>
        <source>Cluster patches</source>
        <translation>Patches clustern</translation>
    </message>
    <message>
        <source>Cluster {}</source>
        <translation>Cluster {}</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Clusters after</source>
        <translation>Cluster nachher</translation>
    </message>
    <message>
        <source>Clusters are groups of patches that look alike. Choose how many, or let TerraPatch suggest a number. Each becomes a region on the map, for you to name.</source>
        <translation>Cluster sind Gruppen von Patches, die sich ähnlich sehen. Die Anzahl selbst wählen oder von TerraPatch vorschlagen lassen. Aus jedem wird eine Region auf der Karte, die Sie benennen.</translation>
    </message>
    <message>
        <source>Clusters before</source>
        <translation>Cluster vorher</translation>
    </message>
    <message>
        <source>Coarse patches</source>
        <translation>Grobe Patches</translation>
    </message>
    <message>
        <source>Coarsen patches</source>
        <translation>Patches vergröbern</translation>
    </message>
    <message>
        <source>Coarsen patches ({})</source>
        <translation>Patches vergröbern ({})</translation>
    </message>
    <message>
        <source>Colour of &apos;{}&apos;</source>
        <translation>Farbe von „{}“</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Column of a table that holds the geometry, or two of coordinates, such as lon,lat. Default: by the file, or the usual names.</source>
        <translation>Spalte einer Tabelle, die die Geometrie enthält, oder zwei mit Koordinaten, etwa lon,lat. Vorgabe: laut Datei oder nach den üblichen Namen.</translation>
    </message>
    <message>
        <source>Column of a table that holds the vectors; of one column a dimension, what their names begin with. Default: the only one that can be it.</source>
        <translation>Spalte einer Tabelle, die die Vektoren enthält; bei einer Spalte je Dimension der Anfang ihrer Namen. Vorgabe: die einzige, die infrage kommt.</translation>
    </message>
    <message>
        <source>Column of the geometry</source>
        <translation>Spalte der Geometrie</translation>
    </message>
    <message>
        <source>Column of the vectors</source>
        <translation>Spalte der Vektoren</translation>
    </message>
    <message>
        <source>Command prompt (cmd)</source>
        <translation>Eingabeaufforderung (cmd)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare clusters with the last ones</source>
        <translation>Cluster mit den vorherigen vergleichen</translation>
    </message>
    <message>
        <source>Compare embeddings</source>
        <translation>Embeddings vergleichen</translation>
    </message>
    <message>
        <source>Compare shows all.</source>
        <translation>„Vergleichen“ zeigt alle.</translation>
    </message>
    <message>
        <source>Compares again, and keeps changes like those that are selected in the table or on the map</source>
        <translation>Vergleicht erneut und behält Veränderungen, die den in der Tabelle oder auf der Karte gewählten ähneln</translation>
    </message>
    <message>
        <source>Compares the embeddings of one place at two dates or more, made by the same encoder. What changed everywhere, such as season and light, is taken out first: the vectors of the later date are turned so that those of the stable majority meet. What still differs is a change: its patches are joined, with their area, a score, and from which cluster they went to which. A report says how much changed, where, and what became what.</source>
        <translation>Vergleicht die Embeddings eines Ortes zu zwei oder mehr Zeitpunkten, mit demselben Encoder erzeugt. Was sich überall verändert hat, etwa durch Jahreszeit und Licht, wird zuerst herausgerechnet: Die Vektoren des späteren Datums werden so gedreht, dass die der stabilen Mehrheit zusammenfallen. Was sich dann noch unterscheidet, ist eine Veränderung: Ihre Patches werden zusammengefasst, mit Fläche, Score und der Angabe, von welchem Cluster sie in welchen gewechselt sind. Ein Bericht sagt, wie viel sich wo verändert hat und was woraus wurde.</translation>
    </message>
    <message>
        <source>Compares with the mean of the positives; negatives are only left out of the hits</source>
        <translation>Vergleicht mit dem Mittelwert der positiven Beispiele; negative werden nur aus den Treffern ausgelassen</translation>
    </message>
    <message>
        <source>Compares with twice the mean of the positives less the mean of the negatives</source>
        <translation>Vergleicht mit dem doppelten Mittelwert der positiven Beispiele minus dem Mittelwert der negativen</translation>
    </message>
    <message>
        <source>Comparing dates</source>
        <translation>Zeitpunkte werden verglichen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Confirm or reject hits below first: a new search learns from them</source>
        <translation>Zuerst unten Treffer bestätigen oder ablehnen: Eine neue Suche lernt daraus</translation>
    </message>
    <message>
        <source>Confirm: more like this (key 1 or +)</source>
        <translation>Bestätigen: mehr davon (Taste 1 oder +)</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Context share</source>
        <translation>Anteil der Umgebung</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Koordinatensystem</translation>
    </message>
    <message>
        <source>Coordinate system of the places of a table that does not tell, such as EPSG:32633.</source>
        <translation>Koordinatensystem der Lagen einer Tabelle, die es nicht nennt, etwa EPSG:32633.</translation>
    </message>
    <message>
        <source>Copies the file and its card into your QGIS profile</source>
        <translation>Kopiert die Datei und ihren Steckbrief in Ihr QGIS-Profil</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy areas and errors for a spreadsheet</source>
        <translation>Flächen und Fehler für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Copy hits to a layer of their own</source>
        <translation>Treffer in einen eigenen Layer kopieren</translation>
    </message>
    <message>
        <source>Copy the last run as Python</source>
        <translation>Letzten Lauf als Python kopieren</translation>
    </message>
    <message>
        <source>Copy the last run as Python, to repeat it in the Python console or in a script</source>
        <translation>Letzten Lauf als Python kopieren, um ihn in der Python-Konsole oder einem Skript zu wiederholen</translation>
    </message>
    <message>
        <source>Copy the rows that are selected, or all, for a spreadsheet (Ctrl+C)</source>
        <translation>Gewählte oder alle Zeilen für eine Tabellenkalkulation kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Copy the two lines</source>
        <translation>Die zwei Zeilen kopieren</translation>
    </message>
    <message>
        <source>Cores of the processor that the run may take. Default: all.</source>
        <translation>Prozessorkerne, die der Lauf nutzen darf. Vorgabe: alle.</translation>
    </message>
    <message>
        <source>Cosine distance of neighbouring patches across borders of tiles over that within tiles.</source>
        <translation>Kosinusdistanz benachbarter Patches über Kachelgrenzen hinweg, geteilt durch die innerhalb von Kacheln.</translation>
    </message>
    <message>
        <source>Cosine to the originals: {cosine}; of the 10 nearest, {kept} are still among them</source>
        <translation>Kosinus zu den Originalen: {cosine}; von den 10 nächsten sind {kept} noch darunter</translation>
    </message>
    <message>
        <source>Counterexamples</source>
        <translation>Gegenbeispiele</translation>
    </message>
    <message>
        <source>DIMENSIONS is {dimensions}, needs 1 to {most} for {patches} patches with vectors of {dim} numbers in &apos;{table}&apos;; choose fewer</source>
        <translation>DIMENSIONS ist {dimensions}, erlaubt ist 1 bis {most} bei {patches} Patches mit Vektoren aus {dim} Zahlen in „{table}“; weniger wählen</translation>
    </message>
    <message>
        <source>DINOv2 ViT-S/14, trained on photographs without labels. A vector for every 14 x 14 pixels of three-band pictures; small and quick.</source>
        <translation>DINOv2 ViT-S/14, auf Fotos ohne Labels trainiert. Ein Vektor je 14 x 14 Pixel von Bildern mit drei Kanälen; klein und schnell.</translation>
    </message>
    <message>
        <source>DINOv2 base</source>
        <translation>DINOv2 base</translation>
    </message>
    <message>
        <source>DINOv2 small</source>
        <translation>DINOv2 small</translation>
    </message>
    <message>
        <source>DINOv3 ViT-S/16, trained on photographs without labels. A vector for every 16 x 16 pixels of three-band pictures.</source>
        <translation>DINOv3 ViT-S/16, auf Fotos ohne Labels trainiert. Ein Vektor je 16 x 16 Pixel von Bildern mit drei Kanälen.</translation>
    </message>
    <message>
        <source>DINOv3 large, trained on satellite imagery</source>
        <translation>DINOv3 large, auf Satellitenbildern trainiert</translation>
    </message>
    <message>
        <source>DINOv3 small</source>
        <translation>DINOv3 small</translation>
    </message>
    <message>
        <source>Dashed: plain bands, at their best where the line runs across.</source>
        <translation>Gestrichelt: reine Kanalwerte; die waagerechte Linie zeigt ihren besten Wert.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Date of the imagery</source>
        <translation>Datum der Bilddaten</translation>
    </message>
    <message>
        <source>Date of the imagery for encoders that take one. Default: as for embed.</source>
        <translation>Datum der Bilddaten für Encoder, die eines verwenden. Vorgabe: wie beim Einbetten.</translation>
    </message>
    <message>
        <source>Date of the imagery for encoders that take one: 2020-05-18, 2020-05-18T13:30, or unknown. Default: by the raster&apos;s tags or file name.</source>
        <translation>Datum der Bilddaten für Encoder, die eines verwenden: 2020-05-18, 2020-05-18T13:30 oder unknown. Vorgabe: laut Tags oder Dateiname des Rasters.</translation>
    </message>
    <message>
        <source>Date or year of the imagery. Default: as the source or its path tells.</source>
        <translation>Datum oder Jahr der Bilddaten. Vorgabe: laut Quelle oder Pfad.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Dates, the earliest first</source>
        <translation>Zeitpunkte, der früheste zuerst</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Deviation has {}, needs numbers above 0.</source>
        <translation>Die Abweichung hat {}, nötig sind Zahlen über 0.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Differences were held against alike ground: a patch changed where it became something else than the patches that looked alike before. What a whole kind of ground became is not found so.</source>
        <translation>Unterschiede wurden an ähnlichem Boden gemessen: Ein Patch hat sich verändert, wenn etwas anderes aus ihm wurde als aus den Patches, die vorher ähnlich aussahen. Was aus einer ganzen Art von Boden wurde, wird so nicht gefunden.</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Dimensions is the number of components, at most the length of the vectors. 64 keep nearly all of what most encoders give; the log says how much of the variance is kept.</source>
        <translation>„Dimensionen“ ist die Anzahl der Komponenten, höchstens die Länge der Vektoren. 64 bewahren fast alles, was die meisten Encoder liefern; das Protokoll sagt, wie viel der Varianz erhalten bleibt.</translation>
    </message>
    <message>
        <source>Distance, score and rank</source>
        <translation>Distanz, Score und Rang</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Download: {}</source>
        <translation>Download: {}</translation>
    </message>
    <message>
        <source>Downloading Python 3.12</source>
        <translation>Python 3.12 wird heruntergeladen</translation>
    </message>
    <message>
        <source>Downloading packages</source>
        <translation>Pakete werden heruntergeladen</translation>
    </message>
    <message>
        <source>Downloading packages: {done_mb:.0f} of {whole_mb:.0f} MB</source>
        <translation>Pakete werden heruntergeladen: {done_mb:.0f} von {whole_mb:.0f} MB</translation>
    </message>
    <message>
        <source>Downloads the engine&apos;s packages into a folder, for a computer without a network</source>
        <translation>Lädt die Pakete der Engine in einen Ordner herunter, für einen Rechner ohne Netzwerk</translation>
    </message>
    <message>
        <source>Downloads the engine&apos;s packages into a folder, with a script that installs them. On the other computer, &apos;Install from a folder…&apos; in the TerraPatch panel does the same as the script.</source>
        <translation>Lädt die Pakete der Engine in einen Ordner herunter, zusammen mit einem Skript, das sie installiert. Auf dem anderen Rechner leistet „Aus einem Ordner installieren…“ im TerraPatch-Bedienfeld dasselbe wie das Skript.</translation>
    </message>
    <message>
        <source>Drag a rectangle on the map; Esc or another click here leaves</source>
        <translation>Ein Rechteck auf der Karte aufziehen; Esc oder ein weiterer Klick hier beendet</translation>
    </message>
    <message>
        <source>Drag the earliest to the top.</source>
        <translation>Ziehen Sie den frühesten nach oben.</translation>
    </message>
    <message>
        <source>Draw on the map</source>
        <translation>Auf der Karte zeichnen</translation>
    </message>
    <message>
        <source>Draw the rectangle on the map.</source>
        <translation>Das Rechteck auf der Karte zeichnen.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>ENCODER_FILE {} does not exist; choose an .onnx file</source>
        <translation>ENCODER_FILE {} gibt es nicht; eine .onnx-Datei wählen</translation>
    </message>
    <message>
        <source>EXAMPLES and TEXT are empty; give one of them to say what is looked for</source>
        <translation>EXAMPLES und TEXT sind leer; eins von beiden angeben, um zu sagen, was gesucht wird</translation>
    </message>
    <message>
        <source>EXTENT needs the CRS of the raster, and {} does not tell it; leave the extent out</source>
        <translation>EXTENT benötigt das KBS des Rasters, aber {} gibt keines an; die Ausdehnung weglassen</translation>
    </message>
    <message>
        <source>Each patch is expected to become what the 20 patches became that looked most alike before, and its distance from that is held against theirs. What varies anyway, such as water, then does not count as changed, and neither does what changed as a whole kind, such as a crop that was harvested.</source>
        <translation>Von jedem Patch wird erwartet, dass er wird, was aus den 20 Patches wurde, die ihm vorher am ähnlichsten waren; sein Abstand davon wird an deren Abständen gemessen. Was ohnehin schwankt, etwa Wasser, und was sich als ganze Art verändert hat, etwa eine abgeerntete Feldfrucht, gilt dann nicht als Veränderung.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>Effektiver Rang</translation>
    </message>
    <message>
        <source>Eight clusters are found again about as surely in {settings} ({index} for {setting}).</source>
        <translation>Acht Cluster werden etwa gleich sicher wiedergefunden in {settings} ({index} für {setting}).</translation>
    </message>
    <message>
        <source>Eight clusters are found again most surely in {setting} ({index}).</source>
        <translation>Acht Cluster werden am sichersten wiedergefunden in {setting} ({index}).</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>Einbetten</translation>
    </message>
    <message>
        <source>Embed a raster first: then every patch of it can be searched.</source>
        <translation>Zuerst ein Raster einbetten: Dann lässt sich jeder seiner Patches durchsuchen.</translation>
    </message>
    <message>
        <source>Embed a raster first: then its patches can be labelled.</source>
        <translation>Zuerst ein Raster einbetten: Dann lassen sich seine Patches labeln.</translation>
    </message>
    <message>
        <source>Embed a tile service</source>
        <translation>Einen Kacheldienst einbetten</translation>
    </message>
    <message>
        <source>Embed again</source>
        <translation>Erneut einbetten</translation>
    </message>
    <message>
        <source>Embed many rasters</source>
        <translation>Viele Raster einbetten</translation>
    </message>
    <message>
        <source>Embed raster</source>
        <translation>Raster einbetten</translation>
    </message>
    <message>
        <source>Embedding layers of dates after that, in their order. Each date is compared with the next.</source>
        <translation>Embedding-Layer der Zeitpunkte danach, in ihrer Reihenfolge. Jeder Zeitpunkt wird mit dem nächsten verglichen.</translation>
    </message>
    <message>
        <source>Embedding set</source>
        <translation>Embedding-Satz</translation>
    </message>
    <message>
        <source>Embedding what the map shows…</source>
        <translation>Der Kartenausschnitt wird eingebettet…</translation>
    </message>
    <message>
        <source>Embedding {}</source>
        <translation>{} wird eingebettet</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Embeddings ({all});;Rasters and grids ({grids});;Tables ({tables});;Datasets of many scenes ({dataset});;All files (*)</source>
        <translation>Embeddings ({all});;Raster und Gitter ({grids});;Tabellen ({tables});;Datensätze aus vielen Szenen ({dataset});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Embeddings from raster</source>
        <translation>Embeddings aus Raster</translation>
    </message>
    <message>
        <source>Embeddings from table</source>
        <translation>Embeddings aus Tabelle</translation>
    </message>
    <message>
        <source>Embeddings of polygons</source>
        <translation>Embeddings von Polygonen</translation>
    </message>
    <message>
        <source>Embeds one raster after another, as Embed raster does, and keeps the vectors of each as one GeoParquet file of a dataset. Run into the same folder again, it makes what is missing or has changed. A raster that fails is told, and the others go on.</source>
        <translation>Bettet ein Raster nach dem anderen ein, wie „Raster einbetten“, und speichert die Vektoren von jedem als eine GeoParquet-Datei eines Datensatzes. Erneut in denselben Ordner ausgeführt, wird erzeugt, was fehlt oder sich geändert hat. Ein Raster, das fehlschlägt, wird gemeldet, und die anderen laufen weiter.</translation>
    </message>
    <message>
        <source>Embeds what the map shows of this raster; nothing is kept but the layer</source>
        <translation>Bettet ein, was die Karte von diesem Raster zeigt; gespeichert wird nur der Layer</translation>
    </message>
    <message>
        <source>Empty, or of an earlier classification.</source>
        <translation>Leer oder von einer früheren Klassifikation.</translation>
    </message>
    <message>
        <source>Empty, or of an earlier comparison.</source>
        <translation>Leer oder von einem früheren Vergleich.</translation>
    </message>
    <message>
        <source>Empty, or of an earlier run.</source>
        <translation>Leer oder von einem früheren Lauf.</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Encoder file, instead of an installed one</source>
        <translation>Encoder-Datei statt eines installierten</translation>
    </message>
    <message>
        <source>Encoder of your own</source>
        <translation>Eigener Encoder</translation>
    </message>
    <message>
        <source>Encoder wants</source>
        <translation>Encoder benötigt</translation>
    </message>
    <message>
        <source>Encoder {encoder} cannot be converted to {precision} ({reason}); use precision fp32.</source>
        <translation>Encoder {encoder} kann nicht in {precision} umgewandelt werden ({reason}); Rechengenauigkeit fp32 verwenden.</translation>
    </message>
    <message>
        <source>Encoder {encoder} cannot be fetched as it is. {do} See {page}.</source>
        <translation>Encoder {encoder} kann nicht ohne Weiteres geholt werden. {do} Siehe {page}.</translation>
    </message>
    <message>
        <source>Encoder {encoder} comes under the licence {licence}: {licence_url}. Read it; if you accept it, add --accept-licence {licence}{given}.</source>
        <translation>Encoder {encoder} steht unter der Lizenz {licence}: {licence_url}. Bitte lesen; wer sie annimmt, ergänzt --accept-licence {licence}{given}.</translation>
    </message>
    <message>
        <source>Encoder {encoder} does not do what the catalogue says ({disagreements}). It was not installed; its files are in {parent}. Tell the authors of TerraPatch.</source>
        <translation>Encoder {encoder} tut nicht, was der Katalog sagt ({disagreements}). Er wurde nicht installiert; seine Dateien liegen in {parent}. Bitte den Autoren von TerraPatch melden.</translation>
    </message>
    <message>
        <source>Encoder {encoder} has no card, so this is guessed: {guessed}. `terrapatch inspect` proposes a card to write down better ones.</source>
        <translation>Encoder {encoder} hat keinen Steckbrief, daher ist dies geraten: {guessed}. `terrapatch inspect` schlägt einen Steckbrief vor, in dem sich Besseres festhalten lässt.</translation>
    </message>
    <message>
        <source>Encoder {encoder} is already quantised (it holds {quantised}) and cannot be converted to {precision}; use precision fp32, which runs the file as it is.</source>
        <translation>Encoder {encoder} ist schon quantisiert (er enthält {quantised}) und kann nicht in {precision} umgewandelt werden; Rechengenauigkeit fp32 verwenden, die die Datei ausführt, wie sie ist.</translation>
    </message>
    <message>
        <source>Encoder {encoder} is in {home} already; remove it there to get it anew.</source>
        <translation>Encoder {encoder} ist schon in {home}; dort entfernen, um ihn neu zu holen.</translation>
    </message>
    <message>
        <source>Encoder {encoder} knows no words; embed with one that does, such as those that `terrapatch encoders --available` tells of.</source>
        <translation>Encoder {encoder} kennt keine Wörter; mit einem einbetten, der welche kennt, etwa einem aus `terrapatch encoders --available`.</translation>
    </message>
    <message>
        <source>Encoder {name!r} is not in the catalogue, which has {known}; choose one of these.</source>
        <translation>Encoder {name!r} ist nicht im Katalog; dort gibt es {known}; einen davon wählen.</translation>
    </message>
    <message>
        <source>Encoder, kind of vector and ground</source>
        <translation>Encoder, Art des Vektors und Bodenfläche</translation>
    </message>
    <message>
        <source>Encoders</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Encoders of your own</source>
        <translation>Eigene Encoder</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End it; the layers stay as they are</source>
        <translation>Beenden; die Layer bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>End it; the map stays as it is</source>
        <translation>Beenden; die Karte bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>Ends the engine; what an embedding run has done is kept, to go on from</source>
        <translation>Beendet die Engine; was ein Einbettungslauf geschafft hat, bleibt erhalten und lässt sich fortsetzen</translation>
    </message>
    <message>
        <source>Ends the run; what is done is kept, to go on from</source>
        <translation>Beendet den Lauf; was erledigt ist, bleibt erhalten und lässt sich fortsetzen</translation>
    </message>
    <message>
        <source>Ends the setup and removes what it has made so far</source>
        <translation>Beendet die Einrichtung und entfernt, was sie bisher angelegt hat</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Every patch with the number of its cluster, without vectors.</source>
        <translation>Jeder Patch mit der Nummer seines Clusters, ohne Vektoren.</translation>
    </message>
    <message>
        <source>Every polygon that a patch lies under.</source>
        <translation>Jedes Polygon, unter dem ein Patch liegt.</translation>
    </message>
    <message>
        <source>Every setting is asked about the same {places}. Blocks are {side} {unit} wide; nothing is learned from, or found, within {gap} {unit} of the place that is asked about. Bars are 95 % intervals from resampled blocks.</source>
        <translation>Jede Einstellung wird an denselben Orten geprüft: {places}. Die Blöcke sind {side} {unit} breit; innerhalb von {gap} {unit} um den jeweils geprüften Ort wird nichts gelernt oder gefunden. Balken sind 95-%-Intervalle aus neu gezogenen Blöcken.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Examples of what is wanted: {positives}, of what is not: {negatives}</source>
        <translation>Beispiele für Gesuchtes: {positives}, für nicht Gesuchtes: {negatives}</translation>
    </message>
    <message>
        <source>Examples saved in {path}: {count}.</source>
        <translation>In {path} gespeicherte Beispiele: {count}.</translation>
    </message>
    <message>
        <source>Examples that were deleted from the layer are gone here too.</source>
        <translation>Beispiele, die im Layer gelöscht wurden, sind auch hier weg.</translation>
    </message>
    <message>
        <source>Export embeddings</source>
        <translation>Embeddings exportieren</translation>
    </message>
    <message>
        <source>Export it from its weights, with a checkout: `{steps}`.</source>
        <translation>Aus seinen Gewichten exportieren, mit einem Checkout: `{steps}`.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>Extent of the layer</source>
        <translation>Ausdehnung des Layers</translation>
    </message>
    <message>
        <source>Extent of the patches</source>
        <translation>Ausdehnung der Patches</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F1 {} on ground that nothing near was learned from</source>
        <translation>F1 {} auf Gelände, in dessen Nähe nichts gelernt wurde</translation>
    </message>
    <message>
        <source>FIELD is &apos;{}&apos;, and no labels are given; give LABELS too, or leave it empty</source>
        <translation>FIELD ist „{}“, aber es sind keine Labels angegeben; auch LABELS angeben oder das Feld leer lassen</translation>
    </message>
    <message>
        <source>FIELD is empty, needs the field of &apos;{layer}&apos; that holds the class: one of {fields}</source>
        <translation>FIELD ist leer, nötig ist das Feld von „{layer}“, das die Klasse enthält: eins von {fields}</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Factor is in patches: 4 makes one patch of 4 x 4. Patches of 240 m become 960 m wide.</source>
        <translation>Der Faktor zählt Patches: 4 macht aus 4 x 4 Patches einen. Patches von 240 m werden 960 m breit.</translation>
    </message>
    <message>
        <source>Feature {number} of {path}</source>
        <translation>Objekt {number} in {path}</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Features left out, without a class or a geometry: {without:,}.</source>
        <translation>Ausgelassene Objekte ohne Klasse oder Geometrie: {without:,}.</translation>
    </message>
    <message>
        <source>Features of MOSAIKS</source>
        <translation>Merkmale von MOSAIKS</translation>
    </message>
    <message>
        <source>Few places: {few}; 20 or more of each class make figures worth comparing.</source>
        <translation>Wenige Orte: {few}; erst 20 oder mehr je Klasse ergeben vergleichbare Werte.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; is not in &apos;{layer}&apos;; choose one of {fields}.</source>
        <translation>Feld „{field}“ ist nicht in „{layer}“; eins von {fields} wählen.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds decimal numbers (such as {value}), needs names of classes or whole numbers; choose another field.</source>
        <translation>Feld „{field}“ von „{layer}“ enthält Dezimalzahlen (etwa {value}), nötig sind Klassennamen oder ganze Zahlen; anderes Feld wählen.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds more than {most} different values, needs the names of classes; choose another field.</source>
        <translation>Feld „{field}“ von „{layer}“ enthält mehr als {most} verschiedene Werte, nötig sind die Klassennamen; anderes Feld wählen.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds {found}, needs texts, whole numbers or yes/no, and the layer has no such field; add one with the names of the classes.</source>
        <translation>Feld „{field}“ von „{layer}“ enthält {found}, nötig sind Texte, ganze Zahlen oder Ja/Nein, und der Layer hat kein solches Feld; eines mit den Namen der Klassen hinzufügen.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of &apos;{layer}&apos; holds {found}, needs texts, whole numbers or yes/no; choose one of {fields}.</source>
        <translation>Feld „{field}“ von „{layer}“ enthält {found}, nötig sind Texte, ganze Zahlen oder Ja/Nein; eins von {fields} wählen.</translation>
    </message>
    <message>
        <source>Field of the class</source>
        <translation>Feld der Klasse</translation>
    </message>
    <message>
        <source>Field of the labels that holds the class. Default: the only field of texts.</source>
        <translation>Feld der Labels, das die Klasse enthält. Vorgabe: das einzige Textfeld.</translation>
    </message>
    <message>
        <source>Fields, buildings, districts: any polygons, in any CRS.</source>
        <translation>Äcker, Gebäude, Bezirke: beliebige Polygone in beliebigem KBS.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>Datei oder Adresse</translation>
    </message>
    <message>
        <source>Fill in from a sensor…</source>
        <translation>Von einem Sensor übernehmen…</translation>
    </message>
    <message>
        <source>Find ground that looks alike</source>
        <translation>Gelände finden, das sich ähnelt</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Ähnliches finden</translation>
    </message>
    <message>
        <source>Find similar in a dataset</source>
        <translation>Ähnliches in einem Datensatz finden</translation>
    </message>
    <message>
        <source>Find the patches of clusters</source>
        <translation>Patches der Cluster finden</translation>
    </message>
    <message>
        <source>Find typical patches of clusters</source>
        <translation>Typische Patches der Cluster finden</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Finds processors and graphics cards, and times a small encoder on each</source>
        <translation>Findet Prozessoren und Grafikkarten und misst, wie schnell ein kleiner Encoder darauf läuft</translation>
    </message>
    <message>
        <source>Finds the patches of a dataset of many scenes that look like your examples, or like what words say, best first. The dataset is read by parts, so that its size does not matter; where it has an index (terrapatch index), only the best candidates are read.</source>
        <translation>Findet die Patches eines Datensatzes aus vielen Szenen, die Ihren Beispielen oder dem in Worten Gesuchten ähneln, die besten zuerst. Der Datensatz wird in Teilen gelesen, seine Größe spielt daher keine Rolle; hat er einen Index (terrapatch index), werden nur die besten Kandidaten gelesen.</translation>
    </message>
    <message>
        <source>Finds the patches of an embedding layer that look like your examples, or like what words say, best first. Examples are points, lines or polygons in any CRS, or patches themselves: also those of another embedding layer by the same encoder, to find over there what was seen here. The layer holds the examples too, with the status &apos;example&apos; and without a rank; hits have the status &apos;found&apos;.</source>
        <translation>Findet die Patches eines Embedding-Layers, die Ihren Beispielen oder dem in Worten Gesuchten ähneln, die besten zuerst. Beispiele sind Punkte, Linien oder Polygone in beliebigem KBS oder selbst Patches: auch die eines anderen Embedding-Layers desselben Encoders, um dort zu finden, was hier zu sehen war. Der Layer enthält auch die Beispiele, mit dem Status „example“ und ohne Rang; Treffer haben den Status „found“.</translation>
    </message>
    <message>
        <source>Finds what is different between each ticked date and the next</source>
        <translation>Findet, was sich zwischen jedem angekreuzten Zeitpunkt und dem nächsten unterscheidet</translation>
    </message>
    <message>
        <source>Finer grid (1, 2 or 4)</source>
        <translation>Feineres Gitter (1, 2 oder 4)</translation>
    </message>
    <message>
        <source>Finer grid, from shifted tiles: 2 makes patches half as wide, four times as many, and takes four times as long; 4 makes sixteen times as many.</source>
        <translation>Feineres Gitter aus verschobenen Kacheln: 2 macht Patches halb so breit, viermal so viele, und dauert viermal so lange; 4 macht sechzehnmal so viele.</translation>
    </message>
    <message>
        <source>Finer grids</source>
        <translation>Feinere Gitter</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Wird abgeschlossen</translation>
    </message>
    <message>
        <source>Fit MOSAIKS encoder</source>
        <translation>MOSAIKS-Encoder anpassen</translation>
    </message>
    <message>
        <source>Fitted on this layer in seconds: colour and fine texture. Takes any bands, a good start everywhere.</source>
        <translation>In Sekunden an diesen Layer angepasst: Farbe und feine Textur. Nimmt beliebige Kanäle, überall ein guter Anfang.</translation>
    </message>
    <message>
        <source>Five neighbours</source>
        <translation>Fünf Nachbarn</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder of an installer</source>
        <translation>Ordner eines Installationspakets</translation>
    </message>
    <message>
        <source>Folder of the changes</source>
        <translation>Ordner der Veränderungen</translation>
    </message>
    <message>
        <source>Folder of the dataset</source>
        <translation>Ordner des Datensatzes</translation>
    </message>
    <message>
        <source>Folder of the dataset.</source>
        <translation>Ordner des Datensatzes.</translation>
    </message>
    <message>
        <source>Folder of the embedding set.</source>
        <translation>Ordner des Embedding-Satzes.</translation>
    </message>
    <message>
        <source>Folder of the map</source>
        <translation>Ordner der Karte</translation>
    </message>
    <message>
        <source>Folder of the new set. Default: beside the old one.</source>
        <translation>Ordner des neuen Embedding-Satzes. Vorgabe: neben dem alten.</translation>
    </message>
    <message>
        <source>Folder of the report</source>
        <translation>Ordner des Berichts</translation>
    </message>
    <message>
        <source>Folder of the report, its tables and the sets, which are used again by the next sweep into it.</source>
        <translation>Ordner für den Bericht, seine Tabellen und die Embedding-Sätze, die die nächste Testreihe in denselben Ordner wiederverwendet.</translation>
    </message>
    <message>
        <source>Folder of the results.</source>
        <translation>Ordner der Ergebnisse.</translation>
    </message>
    <message>
        <source>Folder that --get installs into. Default: the first folder of TERRAPATCH_ENCODERS, else one in your application data, which is always looked into.</source>
        <translation>Ordner, in den --get installiert. Vorgabe: der erste Ordner aus TERRAPATCH_ENCODERS, sonst einer in Ihren Anwendungsdaten, in dem immer nachgesehen wird.</translation>
    </message>
    <message>
        <source>Folder {folder}, where lighter copies of encoders are kept, cannot be written ({reason}); set TERRAPATCH_CACHE to a folder that can be written, or use precision fp32, which needs no copy.</source>
        <translation>In Ordner {folder}, der leichtere Kopien von Encodern aufbewahrt, kann nicht geschrieben werden ({reason}); TERRAPATCH_CACHE auf einen beschreibbaren Ordner setzen oder Rechengenauigkeit fp32 verwenden, die keine Kopie benötigt.</translation>
    </message>
    <message>
        <source>For encoders with one vector per group of bands: mean, concat for all in a row, or the name of one group. Default: as the encoder&apos;s card says, mostly the mean.</source>
        <translation>Für Encoder mit einem Vektor je Kanalgruppe: mean, concat für alle hintereinander oder der Name einer Gruppe. Vorgabe: laut Steckbrief des Encoders, meist der Mittelwert.</translation>
    </message>
    <message>
        <source>For mosaiks: length of a vector.</source>
        <translation>Für mosaiks: Länge eines Vektors.</translation>
    </message>
    <message>
        <source>For mosaiks: seed of the draw.</source>
        <translation>Für mosaiks: Zufallssaat der Ziehung.</translation>
    </message>
    <message>
        <source>For {aim}, no setting is clearly best. The highest score is that of {setting} ({score}), but {others} cannot be told from it by these labels; it is the cheapest too.</source>
        <translation>Für {aim} ist keine Einstellung klar die beste. Den höchsten Score hat {setting} ({score}), aber {others} ist anhand dieser Labels nicht davon zu unterscheiden; es ist auch die günstigste.</translation>
    </message>
    <message>
        <source>For {aim}, no setting is clearly best. The highest score is that of {setting} ({score}), but {others} cannot be told from it by these labels; the cheapest of them is {cheapest}.</source>
        <translation>Für {aim} ist keine Einstellung klar die beste. Den höchsten Score hat {setting} ({score}), aber {others} ist anhand dieser Labels nicht davon zu unterscheiden; die günstigste davon ist {cheapest}.</translation>
    </message>
    <message>
        <source>For {aim}, only {setting} could be judged: {score}.</source>
        <translation>Für {aim} konnte nur {setting} beurteilt werden: {score}.</translation>
    </message>
    <message>
        <source>For {aim}, these labels cannot tell which setting is best, as they lie in too few blocks of ground; the highest score, that of {setting} ({measure} {figure:.2f}), may be chance. Label places of each class in several parts of the scene.</source>
        <translation>Für {aim} lässt sich mit diesen Labels nicht sagen, welche Einstellung die beste ist, denn sie liegen in zu wenigen räumlichen Blöcken; der höchste Score, der von {setting} ({measure} {figure:.2f}), kann Zufall sein. Orte jeder Klasse in mehreren Teilen der Szene labeln.</translation>
    </message>
    <message>
        <source>For {aim}, {setting} is best: {score}, clearly above every other setting.</source>
        <translation>Für {aim} ist {setting} am besten: {score}, klar über jeder anderen Einstellung.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>Automatisch gefunden</translation>
    </message>
    <message>
        <source>Found by running it</source>
        <translation>Durch Ausführen ermittelt</translation>
    </message>
    <message>
        <source>Found: the wider, the more alike</source>
        <translation>Gefunden: je breiter, desto ähnlicher</translation>
    </message>
    <message>
        <source>From cluster</source>
        <translation>Von Cluster</translation>
    </message>
    <message>
        <source>From which cluster to which</source>
        <translation>Von welchem Cluster in welchen</translation>
    </message>
    <message>
        <source>From which cluster to which; the report has maps of them</source>
        <translation>Von welchem Cluster in welchen; der Bericht enthält Karten davon</translation>
    </message>
    <message>
        <source>From {k} clusters on, more of them hardly make the groups more alike inside.</source>
        <translation>Ab {k} Clustern machen weitere die Gruppen innen kaum noch ähnlicher.</translation>
    </message>
    <message>
        <source>Full (fp32)</source>
        <translation>Voll (fp32)</translation>
    </message>
    <message>
        <source>Further dates</source>
        <translation>Weitere Zeitpunkte</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json)</source>
        <translation>GeoJSON (*.geojson *.json)</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg);;GeoJSON (*.geojson);;Shapefile (*.shp)</source>
        <translation>GeoPackage (*.gpkg);;GeoJSON (*.geojson);;Shapefile (*.shp)</translation>
    </message>
    <message>
        <source>GeoParquet (*.parquet);;Cloud Optimized GeoTIFF (*.tif);;Zarr (*.zarr);;GeoPackage for ArcGIS (*.gpkg);;NumPy (*.npy)</source>
        <translation>GeoParquet (*.parquet);;Cloud Optimized GeoTIFF (*.tif);;Zarr (*.zarr);;GeoPackage für ArcGIS (*.gpkg);;NumPy (*.npy)</translation>
    </message>
    <message>
        <source>GeoParquet, GeoPackage, CSV, a raster or grid of embeddings, or the folder of an embedding set.</source>
        <translation>GeoParquet, GeoPackage, CSV, ein Raster oder Gitter mit Embeddings oder der Ordner eines Embedding-Satzes.</translation>
    </message>
    <message>
        <source>GeoParquet, Parquet or a folder of them, GeoPackage (FILE.gpkg|layername=NAME), or CSV.</source>
        <translation>GeoParquet, Parquet oder ein Ordner damit, GeoPackage (FILE.gpkg|layername=NAME) oder CSV.</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Get an encoder</source>
        <translation>Encoder holen</translation>
    </message>
    <message>
        <source>Get an encoder…</source>
        <translation>Encoder holen…</translation>
    </message>
    <message>
        <source>Get an encoder… Lists those that can be fetched, with size and licence</source>
        <translation>Encoder holen… Listet die verfügbaren auf, mit Größe und Lizenz</translation>
    </message>
    <message>
        <source>Getting the encoder {}</source>
        <translation>Encoder {} wird geholt</translation>
    </message>
    <message>
        <source>Git-RSCLIP base, knows words</source>
        <translation>Git-RSCLIP base, kennt Wörter</translation>
    </message>
    <message>
        <source>Give an example first: click a patch of what you look for.</source>
        <translation>Zuerst ein Beispiel angeben: einen Patch des Gesuchten anklicken.</translation>
    </message>
    <message>
        <source>Give this cluster another colour</source>
        <translation>Diesem Cluster eine andere Farbe geben</translation>
    </message>
    <message>
        <source>Given as an example, or confirmed</source>
        <translation>Als Beispiel angegeben oder bestätigt</translation>
    </message>
    <message>
        <source>Go on with these patches</source>
        <translation>Mit diesen Patches weiterarbeiten</translation>
    </message>
    <message>
        <source>Go to Embed</source>
        <translation>Zu „Einbetten“</translation>
    </message>
    <message>
        <source>Google&apos;s SigLIP 2 base, trained on pictures and captions in 109 languages: finds what words say. One vector for 256 x 256 pixels of three-band pictures.</source>
        <translation>SigLIP 2 base von Google, auf Bildern und Bildunterschriften in 109 Sprachen trainiert: findet, was Worte sagen. Ein Vektor für 256 x 256 Pixel von Bildern mit drei Kanälen.</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Bodenfläche</translation>
    </message>
    <message>
        <source>Ground (m)</source>
        <translation>Bodenfläche (m)</translation>
    </message>
    <message>
        <source>Ground that looks alike at either date: k-means on the vectors of both. Its number has no meaning; look at the maps for what it is.</source>
        <translation>Gelände, das zu beiden Zeitpunkten ähnlich aussieht: k-means auf den Vektoren beider. Die Nummer bedeutet nichts; was es ist, zeigen die Karten.</translation>
    </message>
    <message>
        <source>Ground that varies anyway, such as water and crops, counts too; compare again, held against alike ground, to leave it out.</source>
        <translation>Was sich ohnehin ändert, etwa Wasser und Feldfrüchte, zählt mit; um es auszulassen, erneut vergleichen, an ähnlichem Boden gemessen.</translation>
    </message>
    <message>
        <source>Group the patches of &apos;{}&apos; and draw each group on the map</source>
        <translation>Die Patches von „{}“ gruppieren und jede Gruppe auf der Karte zeichnen</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Groups differ</source>
        <translation>Gruppen verschieden</translation>
    </message>
    <message>
        <source>Groups of bands</source>
        <translation>Kanalgruppen</translation>
    </message>
    <message>
        <source>Groups patches that look alike, and draws each group as one region.</source>
        <translation>Gruppiert Patches, die sich ähnlich sehen, und zeichnet jede Gruppe als eine Region.</translation>
    </message>
    <message>
        <source>Groups the patches of an embedding layer by k-means on their directions, so that patches of a cluster look alike. Each cluster becomes one multipolygon with its area and its share of all patches. Clusters are numbered by size: 0 is the largest. What a cluster shows is for you to name.</source>
        <translation>Gruppiert die Patches eines Embedding-Layers mit k-Means nach ihrer Richtung, sodass sich Patches eines Clusters ähnlich sehen. Jeder Cluster wird ein Multipolygon mit seiner Fläche und seinem Anteil an allen Patches. Cluster sind nach Größe nummeriert: 0 ist der größte. Was ein Cluster zeigt, benennen Sie.</translation>
    </message>
    <message>
        <source>Hectares</source>
        <translation>Hektar</translation>
    </message>
    <message>
        <source>Hectares of the map; the tooltip has the area adjusted for the errors found</source>
        <translation>Hektar auf der Karte; der Tooltip zeigt die um die gefundenen Fehler bereinigte Fläche</translation>
    </message>
    <message>
        <source>Hectares on the ground</source>
        <translation>Hektar am Boden</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help for TerraPatch</source>
        <translation>Hilfe zu TerraPatch</translation>
    </message>
    <message>
        <source>Hide all other clusters; once more shows all</source>
        <translation>Alle anderen Cluster ausblenden; erneut zeigt alle</translation>
    </message>
    <message>
        <source>Hide clusters</source>
        <translation>Cluster ausblenden</translation>
    </message>
    <message>
        <source>Hide or show</source>
        <translation>Aus- oder einblenden</translation>
    </message>
    <message>
        <source>Hide these clusters on the map, or show them again (Space)</source>
        <translation>Diese Cluster auf der Karte aus- oder wieder einblenden (Leertaste)</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Höchster Score</translation>
    </message>
    <message>
        <source>Histogram of scores with the threshold</source>
        <translation>Histogramm der Scores mit der Schwelle</translation>
    </message>
    <message>
        <source>Hit {rank}, score {score:.3f}</source>
        <translation>Treffer {rank}, Score {score:.3f}</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Hits are in longitude and latitude, because scenes may have any CRS.</source>
        <translation>Die Treffer sind in Länge und Breite, weil Szenen jedes KBS haben können.</translation>
    </message>
    <message>
        <source>Hits as a layer</source>
        <translation>Treffer als Layer</translation>
    </message>
    <message>
        <source>Hits in {}</source>
        <translation>Treffer in {}</translation>
    </message>
    <message>
        <source>Hits to a file…</source>
        <translation>Treffer in eine Datei…</translation>
    </message>
    <message>
        <source>Hits with a lower score are left out. Default: none are.</source>
        <translation>Treffer mit niedrigerem Score werden ausgelassen. Vorgabe: keine.</translation>
    </message>
    <message>
        <source>Hits, seen from afar</source>
        <translation>Treffer, von Weitem gesehen</translation>
    </message>
    <message>
        <source>Hits: {hits}, scenes: {scenes}</source>
        <translation>Treffer: {hits}, Szenen: {scenes}</translation>
    </message>
    <message>
        <source>Hits: {}, best first</source>
        <translation>Treffer: {}, die besten zuerst</translation>
    </message>
    <message>
        <source>Holds report.html, sweep.csv, sweep.json and the embedding sets; empty, or of an earlier sweep.</source>
        <translation>Enthält report.html, sweep.csv, sweep.json und die Embedding-Sätze; leer oder von einer früheren Testreihe.</translation>
    </message>
    <message>
        <source>How alike to the examples</source>
        <translation>Ähnlichkeit zu den Beispielen</translation>
    </message>
    <message>
        <source>How alike two groupings are: 1 the same, 0 as alike as by chance.</source>
        <translation>Wie ähnlich sich zwei Gruppierungen sind: 1 gleich, 0 so ähnlich wie durch Zufall.</translation>
    </message>
    <message>
        <source>How clearly eight clusters stand apart, -1 to 1.</source>
        <translation>Wie klar sich acht Cluster voneinander abheben, -1 bis 1.</translation>
    </message>
    <message>
        <source>How clearly groups differ, and how mixed they are inside, for each number of clusters</source>
        <translation>Wie deutlich sich Gruppen unterscheiden und wie gemischt sie innen sind, für jede Anzahl von Clustern</translation>
    </message>
    <message>
        <source>How examples become a score: a cosine, or a probability for the classifier</source>
        <translation>Wie aus Beispielen ein Score wird: ein Kosinus, beim Klassifikator eine Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>How far a patch&apos;s difference lies above the median of all, in robust deviations. change.tif has distance, score and rank (1 for the largest difference) of every patch.</source>
        <translation>Wie weit der Unterschied eines Patches über dem Median aller liegt, in robusten Abweichungen. change.tif enthält Distanz, Score und Rang (1 für den größten Unterschied) jedes Patches.</translation>
    </message>
    <message>
        <source>How far a patch&apos;s distance lies above the median of all, in robust deviations. What did not change lies around 0.</source>
        <translation>Wie weit die Distanz eines Patches über dem Median aller liegt, in robusten Abweichungen. Was sich nicht verändert hat, liegt um 0.</translation>
    </message>
    <message>
        <source>How far above the median a patch&apos;s difference must lie to be a change, in robust deviations; lower finds more.</source>
        <translation>Wie weit der Unterschied eines Patches über dem Median liegen muss, um als Veränderung zu gelten, in robusten Abweichungen; niedriger findet mehr.</translation>
    </message>
    <message>
        <source>How far neighbouring tiles overlap, against seams. Default: the encoder&apos;s own.</source>
        <translation>Wie weit benachbarte Kacheln überlappen, gegen Nahtstellen. Vorgabe: die des Encoders.</translation>
    </message>
    <message>
        <source>How far neighbouring tiles overlap, so that a patch is seen with ground on all sides.</source>
        <translation>Wie weit benachbarte Kacheln überlappen, damit ein Patch mit Gelände auf allen Seiten gesehen wird.</translation>
    </message>
    <message>
        <source>How far neighbouring tiles overlap. Default: each encoder&apos;s own.</source>
        <translation>Wie weit benachbarte Kacheln überlappen. Vorgabe: die des jeweiligen Encoders.</translation>
    </message>
    <message>
        <source>How far the surroundings make a patch&apos;s vector: 0 not at all, 1 wholly.</source>
        <translation>Wie sehr die Umgebung den Vektor eines Patches bestimmt: 0 gar nicht, 1 ganz.</translation>
    </message>
    <message>
        <source>How far the two vectors of a patch lie apart after what changed everywhere was taken out.</source>
        <translation>Wie weit die beiden Vektoren eines Patches auseinanderliegen, nachdem herausgerechnet wurde, was sich überall verändert hat.</translation>
    </message>
    <message>
        <source>How fine should patches be, and which encoder is worth its time? A report for this raster.</source>
        <translation>Wie fein sollen Patches sein, und welcher Encoder ist seine Zeit wert? Ein Bericht für dieses Raster.</translation>
    </message>
    <message>
        <source>How fine the service is read: each zoom has four times the tiles of the one before</source>
        <translation>Wie fein der Dienst gelesen wird: Jede Zoomstufe hat viermal so viele Kacheln wie die vorige</translation>
    </message>
    <message>
        <source>How fine, how good: {raster}</source>
        <translation>Wie fein, wie gut: {raster}</translation>
    </message>
    <message>
        <source>How good</source>
        <translation>Wie gut</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Wie gut es ist</translation>
    </message>
    <message>
        <source>How many directions the vectors make use of (RankMe).</source>
        <translation>Wie viele Richtungen die Vektoren nutzen (RankMe).</translation>
    </message>
    <message>
        <source>How many examples it takes</source>
        <translation>Wie viele Beispiele es braucht</translation>
    </message>
    <message>
        <source>How many groups the patches fall into</source>
        <translation>Auf wie viele Gruppen sich die Patches verteilen</translation>
    </message>
    <message>
        <source>How many hits at most.</source>
        <translation>Höchstzahl der Treffer.</translation>
    </message>
    <message>
        <source>How many numbers would do, locally (TwoNN).</source>
        <translation>Wie viele Zahlen lokal genügen würden (TwoNN).</translation>
    </message>
    <message>
        <source>How many of the best patches above the threshold are hits; 0: all of them</source>
        <translation>Wie viele der besten Patches über der Schwelle Treffer sind; 0: alle</translation>
    </message>
    <message>
        <source>How many patches got a vector.</source>
        <translation>Wie viele Patches einen Vektor bekommen haben.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Wie viele.</translation>
    </message>
    <message>
        <source>How much a change is like the examples: cosine of what changed in the vectors, 1 for the same. Of an example only patches count that changed at least a quarter as much as its most changed one.</source>
        <translation>Wie ähnlich eine Veränderung den Beispielen ist: Kosinus dessen, was sich in den Vektoren verändert hat, 1 für dasselbe. Von einem Beispiel zählen nur Patches, die sich mindestens ein Viertel so stark verändert haben wie sein am stärksten veränderter.</translation>
    </message>
    <message>
        <source>How much a change must be like the most similar example: cosine of what changed in the vectors, 1 for the same.</source>
        <translation>Wie sehr eine Veränderung dem ähnlichsten Beispiel gleichen muss: Kosinus der Veränderungen in den Vektoren, 1 für gleich.</translation>
    </message>
    <message>
        <source>How much changed</source>
        <translation>Wie viel sich verändert hat</translation>
    </message>
    <message>
        <source>How much changed from {before} to {after}</source>
        <translation>Wie viel sich von {before} bis {after} verändert hat</translation>
    </message>
    <message>
        <source>How much more neighbours differ across borders of tiles; 1.0 is seamless. Usual: what other lines reach by the ground alone.</source>
        <translation>Um wie viel stärker sich Nachbarn über Kachelgrenzen hinweg unterscheiden; 1.0 ist nahtlos. Üblich: was andere Linien allein durch das Gelände erreichen.</translation>
    </message>
    <message>
        <source>How the source is read; auto looks at it.</source>
        <translation>Wie die Quelle gelesen wird; auto sieht sie sich an.</translation>
    </message>
    <message>
        <source>How vectors are made smaller: none, pca64 (any number), int8, binary. Default: by the preset.</source>
        <translation>Wie Vektoren verkleinert werden: none, pca64 (beliebige Zahl), int8, binary. Vorgabe: laut Voreinstellung.</translation>
    </message>
    <message>
        <source>How well it is told on ground that nothing near was learned from, 0 to 1, with 95 % bounds</source>
        <translation>Wie gut sie auf Gelände erkannt wird, in dessen Nähe nichts gelernt wurde, 0 bis 1, mit 95-%-Grenzen</translation>
    </message>
    <message>
        <source>I have read the licence {} and accept it</source>
        <translation>Ich habe die Lizenz {} gelesen und nehme sie an</translation>
    </message>
    <message>
        <source>INPUT is {given}, which is not a dataset (it has no {file}); choose the folder of a dataset</source>
        <translation>INPUT ist {given}, das ist kein Datensatz (ohne {file}); den Ordner eines Datensatzes wählen</translation>
    </message>
    <message>
        <source>INPUT is {}, which does not exist; choose a file of embeddings</source>
        <translation>INPUT ist {}; das gibt es nicht; eine Datei mit Embeddings wählen</translation>
    </message>
    <message>
        <source>Id of an installed encoder (see `terrapatch encoders`), mosaiks, which is fitted on the raster itself and takes any bands, or an ONNX file.</source>
        <translation>Kennung eines installierten Encoders (siehe `terrapatch encoders`), mosaiks, das an das Raster selbst angepasst wird und beliebige Kanäle nimmt, oder eine ONNX-Datei.</translation>
    </message>
    <message>
        <source>Id of an installed encoder or an ONNX file; the same for all scenes.</source>
        <translation>Kennung eines installierten Encoders oder eine ONNX-Datei; für alle Szenen dieselbe.</translation>
    </message>
    <message>
        <source>Ids of installed encoders, mosaiks, or ONNX files. Default: by the preset.</source>
        <translation>Kennungen installierter Encoder, mosaiks oder ONNX-Dateien. Vorgabe: laut Voreinstellung.</translation>
    </message>
    <message>
        <source>Imagery: {before} and {after}.</source>
        <translation>Aufnahmen: {before} und {after}.</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>In &amp;Worten</translation>
    </message>
    <message>
        <source>In one block of ground alone: {lonely}. What is learned there cannot be tested elsewhere; label such ground in other parts of the scene too.</source>
        <translation>Nur in einem einzigen räumlichen Block: {lonely}. Was dort gelernt wird, lässt sich anderswo nicht testen; solches Gelände auch in anderen Teilen der Szene labeln.</translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation>Aus einem Ordner installieren…</translation>
    </message>
    <message>
        <source>Installing packages</source>
        <translation>Pakete werden installiert</translation>
    </message>
    <message>
        <source>Installing {packages} again</source>
        <translation>Neuinstallation von {packages}</translation>
    </message>
    <message>
        <source>Intrinsic dimension</source>
        <translation>Intrinsische Dimension</translation>
    </message>
    <message>
        <source>It has no CUDA, so that the graphics card is not used.</source>
        <translation>Sie hat kein CUDA, so dass die Grafikkarte nicht genutzt wird.</translation>
    </message>
    <message>
        <source>It works. Patches made in {seconds} s: {patches}, on the map as &apos;{name}&apos;. Like ground has like colours.</source>
        <translation>Es funktioniert. In {seconds} s erzeugte Patches: {patches}, auf der Karte als „{name}“. Ähnliches Gelände hat ähnliche Farben.</translation>
    </message>
    <message>
        <source>Its Python</source>
        <translation>Das Python der Engine</translation>
    </message>
    <message>
        <source>Its ending says the format; the STAC item is written beside it.</source>
        <translation>Die Endung bestimmt das Format; das STAC-Item wird daneben gespeichert.</translation>
    </message>
    <message>
        <source>Its tokenizer is Gemma&apos;s, which has terms of its own: https://ai.google.dev/gemma/terms</source>
        <translation>Sein Tokenizer ist der von Gemma, für den eigene Bedingungen gelten: https://ai.google.dev/gemma/terms</translation>
    </message>
    <message>
        <source>Its vectors come from these by: {}.</source>
        <translation>Seine Vektoren entstehen aus diesen durch: {}.</translation>
    </message>
    <message>
        <source>J and K go through them; 1 to 9 label the one that is shown and go on.</source>
        <translation>J und K blättern durch; 1 bis 9 labelt den gezeigten und geht weiter.</translation>
    </message>
    <message>
        <source>K is {}, more than the patches to group in &apos;{}&apos;: {}; choose a smaller K</source>
        <translation>K ist {}, mehr als die zu gruppierenden Patches in „{}“: {}; ein kleineres K wählen</translation>
    </message>
    <message>
        <source>Keep hits and examples: in a file, or as a layer of their own</source>
        <translation>Treffer und Beispiele behalten: in einer Datei oder als eigener Layer</translation>
    </message>
    <message>
        <source>Keep results</source>
        <translation>Ergebnisse behalten</translation>
    </message>
    <message>
        <source>Keep results…</source>
        <translation>Ergebnisse behalten…</translation>
    </message>
    <message>
        <source>Keep results… All temporary layers of TerraPatch go into one GeoPackage, for any computer</source>
        <translation>Ergebnisse behalten… Alle Temporärlayer von TerraPatch kommen in ein GeoPackage, für jeden Rechner</translation>
    </message>
    <message>
        <source>Keep this result: the next run adds another one instead of replacing it</source>
        <translation>Dieses Ergebnis behalten: Der nächste Lauf fügt ein weiteres hinzu, statt es zu ersetzen</translation>
    </message>
    <message>
        <source>Keeping the patches of {}</source>
        <translation>Patches von {} werden gespeichert</translation>
    </message>
    <message>
        <source>Keeping {}</source>
        <translation>{} wird gespeichert</translation>
    </message>
    <message>
        <source>Kept from finer</source>
        <translation>Von Feineren erhalten</translation>
    </message>
    <message>
        <source>Kept when squeezed</source>
        <translation>Beim Komprimieren erhalten</translation>
    </message>
    <message>
        <source>Kilobytes</source>
        <translation>Kilobyte</translation>
    </message>
    <message>
        <source>LIKE has 0 features to use, needs at least 1; choose another layer</source>
        <translation>LIKE hat 0 nutzbare Objekte, nötig ist mindestens 1; anderen Layer wählen</translation>
    </message>
    <message>
        <source>LINZ aerial photographs, New Zealand</source>
        <translation>LINZ-Luftbilder, Neuseeland</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Labeln</translation>
    </message>
    <message>
        <source>Label patches of at least 2 classes first.</source>
        <translation>Zuerst Patches von mindestens 2 Klassen labeln.</translation>
    </message>
    <message>
        <source>Label patches on the map</source>
        <translation>Patches auf der Karte labeln</translation>
    </message>
    <message>
        <source>Label patches on the map: a click gives the class of the row that is selected, or takes it away. Shift+click or Shift+drag takes labels away. Esc leaves.</source>
        <translation>Patches auf der Karte labeln: Ein Klick vergibt die Klasse der gewählten Zeile oder nimmt sie weg. Umschalt+Klick oder Umschalt+Ziehen nimmt Labels weg. Esc beendet.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels taken from &apos;{layer}&apos;: {count}.</source>
        <translation>Aus „{layer}“ übernommene Labels: {count}.</translation>
    </message>
    <message>
        <source>Labels that lie on no patch here: {}; the project keeps them for patches there.</source>
        <translation>Labels, die hier auf keinem Patch liegen: {}; das Projekt behält sie für Patches dort.</translation>
    </message>
    <message>
        <source>Labels to learn from, or a model that was saved: give one of LABELS and MODEL</source>
        <translation>Labels, aus denen gelernt wird, oder ein gespeichertes Modell: entweder LABELS oder MODEL angeben</translation>
    </message>
    <message>
        <source>Landsat 4 to 7, surface reflectance (level 2)</source>
        <translation>Landsat 4 bis 7, Oberflächenreflexion (Level 2)</translation>
    </message>
    <message>
        <source>Landsat 7 ETM+ (also 4 and 5 TM), 8-bit</source>
        <translation>Landsat 7 ETM+ (auch 4 und 5 TM), 8 Bit</translation>
    </message>
    <message>
        <source>Landsat 8 and 9 OLI, level 1 (top of atmosphere)</source>
        <translation>Landsat 8 und 9 OLI, Level 1 (Oberkante der Atmosphäre)</translation>
    </message>
    <message>
        <source>Landsat 8 and 9 OLI, surface reflectance (level 2)</source>
        <translation>Landsat 8 und 9 OLI, Oberflächenreflexion (Level 2)</translation>
    </message>
    <message>
        <source>Landsat 8, Paraná</source>
        <translation>Landsat 8, Paraná</translation>
    </message>
    <message>
        <source>Large datasets</source>
        <translation>Große Datensätze</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Layer has</source>
        <translation>Layer hat</translation>
    </message>
    <message>
        <source>Layer {} is not a file that GDAL reads; save it as a GeoTIFF first</source>
        <translation>Layer {} ist keine Datei, die GDAL liest; zuerst als GeoTIFF speichern</translation>
    </message>
    <message>
        <source>Layers kept in {file} now: {count}. Save the project, so that it opens them from there.</source>
        <translation>Jetzt in {file} aufbewahrte Layer: {count}. Das Projekt speichern, damit es sie von dort öffnet.</translation>
    </message>
    <message>
        <source>Layers or files that GDAL reads. They are read, never changed.</source>
        <translation>Layer oder Dateien, die GDAL liest. Sie werden gelesen, nie geändert.</translation>
    </message>
    <message>
        <source>Learn the classes from the labels, and give every patch one</source>
        <translation>Die Klassen aus den Labels lernen und jedem Patch eine geben</translation>
    </message>
    <message>
        <source>Learns classes from labelled points, lines or polygons, and gives every patch of an embedding layer one. A model that was saved is used on other layers of the same encoder.</source>
        <translation>Lernt Klassen aus gelabelten Punkten, Linien oder Polygonen und gibt jedem Patch eines Embedding-Layers eine. Ein gespeichertes Modell lässt sich auf andere Layer desselben Encoders anwenden.</translation>
    </message>
    <message>
        <source>Learns what tells positives from negatives; needs both kinds</source>
        <translation>Lernt, was positive von negativen Beispielen unterscheidet; benötigt beide Arten</translation>
    </message>
    <message>
        <source>Least likeness</source>
        <translation>Mindestähnlichkeit</translation>
    </message>
    <message>
        <source>Least sure patches</source>
        <translation>Unsicherste Patches</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Left: the three main directions of the vectors as red, green and blue. Right: eight k-means clusters. Colours are alike only as far as the ground is; borders of tiles and chequerboards that show here are the encoder&apos;s, not the ground&apos;s.</source>
        <translation>Links: die drei Hauptrichtungen der Vektoren als Rot, Grün und Blau. Rechts: acht k-means-Cluster. Farben gleichen sich nur so weit wie das Gelände; Kachelgrenzen und Schachbrettmuster, die hier zu sehen sind, stammen vom Encoder, nicht vom Gelände.</translation>
    </message>
    <message>
        <source>Length of a vector.</source>
        <translation>Länge eines Vektors.</translation>
    </message>
    <message>
        <source>Length of the new vectors: 3 for looking, 64 for searching and clustering.</source>
        <translation>Länge der neuen Vektoren: 3 zum Ansehen, 64 zum Suchen und Clustern.</translation>
    </message>
    <message>
        <source>Lengths of vectors: {least} to {most}</source>
        <translation>Längen der Vektoren: {least} bis {most}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence {}</source>
        <translation>Lizenz {}</translation>
    </message>
    <message>
        <source>Like {examples} in {name}</source>
        <translation>Wie {examples} in {name}</translation>
    </message>
    <message>
        <source>Likewise: 2026, 2011, 2146</source>
        <translation>Ebenso: 2026, 2011, 2146</translation>
    </message>
    <message>
        <source>Linear probe</source>
        <translation>Linearer Klassifikator</translation>
    </message>
    <message>
        <source>Linux on ARM (aarch64)</source>
        <translation>Linux auf ARM (aarch64)</translation>
    </message>
    <message>
        <source>Linux on Intel and AMD (x86-64)</source>
        <translation>Linux auf Intel und AMD (x86-64)</translation>
    </message>
    <message>
        <source>List of scenes</source>
        <translation>Liste der Szenen</translation>
    </message>
    <message>
        <source>Load examples</source>
        <translation>Beispiele laden</translation>
    </message>
    <message>
        <source>Load examples from GeoJSON…</source>
        <translation>Beispiele aus GeoJSON laden…</translation>
    </message>
    <message>
        <source>Loads a Landsat 8 scene that comes with TerraPatch: a reservoir, fields, towns</source>
        <translation>Lädt eine Landsat-8-Szene, die mit TerraPatch geliefert wird: ein Stausee, Äcker, Orte</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Logistic classifier</source>
        <translation>Logistischer Klassifikator</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Looking at this machine for TerraPatch</source>
        <translation>Rechner wird für TerraPatch untersucht</translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation>Rechner wird untersucht…</translation>
    </message>
    <message>
        <source>Looking for TerraPatch&apos;s engine</source>
        <translation>Engine von TerraPatch wird gesucht</translation>
    </message>
    <message>
        <source>Looking for a Python</source>
        <translation>Python wird gesucht</translation>
    </message>
    <message>
        <source>Looking for a Python…</source>
        <translation>Python wird gesucht…</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>Engine wird gesucht…</translation>
    </message>
    <message>
        <source>Looks at vectors (NaN, zero, repeated, of two lengths, not normalised) and at their places (missing, repeated, outside of their coordinate system, at odds with their row and column). The log says each thing that was looked at, also what is right. Nothing is changed.</source>
        <translation>Prüft Vektoren (NaN, null, wiederholt, von zwei Längen, nicht normiert) und ihre Lagen (fehlend, wiederholt, außerhalb ihres Koordinatensystems, im Widerspruch zu Zeile und Spalte). Das Protokoll nennt jeden geprüften Punkt, auch was in Ordnung ist. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>M&amp;inimum score</source>
        <translation>Mi&amp;ndestscore</translation>
    </message>
    <message>
        <source>METHOD &apos;probe&apos; needs COUNTEREXAMPLES as well; give some, or choose method &apos;rocchio&apos;</source>
        <translation>METHOD „probe“ benötigt auch COUNTEREXAMPLES; welche angeben oder Methode „rocchio“ wählen</translation>
    </message>
    <message>
        <source>MODIS, surface reflectance (MOD09, MYD09)</source>
        <translation>MODIS, Oberflächenreflexion (MOD09, MYD09)</translation>
    </message>
    <message>
        <source>MOSAIKS bias is {bias}, needs a number of at least 0; 0.25 suits most imagery</source>
        <translation>MOSAIKS bias ist {bias}, nötig ist eine Zahl von mindestens 0; 0.25 passt für die meisten Bilddaten</translation>
    </message>
    <message>
        <source>MOSAIKS features is {features}, needs an even number because each filter gives two features; use {lower} or {higher}</source>
        <translation>MOSAIKS features ist {features}, nötig ist eine gerade Zahl, weil jeder Filter zwei Merkmale liefert; {lower} oder {higher} verwenden</translation>
    </message>
    <message>
        <source>MOSAIKS features is {features}, needs at most {most}; 512 is usual</source>
        <translation>MOSAIKS features ist {features}, höchstens {most} sind möglich; üblich ist 512</translation>
    </message>
    <message>
        <source>MOSAIKS found 0 valid pixels to fit on, needs 1; check the nodata value or the extent</source>
        <translation>MOSAIKS hat 0 gültige Pixel zum Anpassen gefunden, nötig ist 1; Leerwert oder Ausdehnung prüfen</translation>
    </message>
    <message>
        <source>MOSAIKS kernel is {kernel} px, needs an odd number; use {higher}</source>
        <translation>MOSAIKS kernel ist {kernel} px, nötig ist eine ungerade Zahl; {higher} verwenden</translation>
    </message>
    <message>
        <source>MOSAIKS patch is {patch} px, needs at most {max_tile_px}; take a coarser resolution, or average the vectors of smaller patches</source>
        <translation>MOSAIKS patch ist {patch} px, erlaubt ist höchstens {max_tile_px}; gröbere Auflösung wählen oder die Vektoren kleinerer Patches mitteln</translation>
    </message>
    <message>
        <source>MOSAIKS samples have shape {samples_shape}, need non-empty [n, bands, h, w] windows</source>
        <translation>MOSAIKS samples haben die Form {samples_shape}, nötig sind nicht leere Fenster [n, bands, h, w]</translation>
    </message>
    <message>
        <source>MOSAIKS valid has shape {valid_shape}, needs {finite_shape} like the samples</source>
        <translation>MOSAIKS valid hat die Form {valid_shape}, nötig ist {finite_shape} wie bei samples</translation>
    </message>
    <message>
        <source>MOSAIKS {name} is {value!r}, needs a whole number of at least {least}</source>
        <translation>MOSAIKS {name} ist {value!r}, nötig ist eine ganze Zahl von mindestens {least}</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erzeugt mit</translation>
    </message>
    <message>
        <source>Made with a checkout of TerraPatch, in the environment of its exporters:</source>
        <translation>Wird mit einem Checkout von TerraPatch erzeugt, in der Umgebung seiner Exporter:</translation>
    </message>
    <message>
        <source>Make a layer of the patches</source>
        <translation>Einen Layer aus den Patches erzeugen</translation>
    </message>
    <message>
        <source>Make clusters</source>
        <translation>Cluster bilden</translation>
    </message>
    <message>
        <source>Make one cluster and one region of these (Ctrl+M)</source>
        <translation>Daraus einen Cluster und eine Region machen (Strg+M)</translation>
    </message>
    <message>
        <source>Makes a layer of patches with vectors; the map stays free meanwhile</source>
        <translation>Erzeugt einen Layer aus Patches mit Vektoren; die Karte bleibt währenddessen nutzbar</translation>
    </message>
    <message>
        <source>Makes an encoder from a raster within seconds, without training data: its filters are random, whitened windows of the raster itself (MOSAIKS, Rolf et al. 2021, Nature Communications 12, 4392). Use the file as Encoder file of Embed raster on this layer and on others with the same bands: their vectors compare, so that examples of one scene find their like in another.</source>
        <translation>Erzeugt in Sekunden einen Encoder aus einem Raster, ohne Trainingsdaten: Seine Filter sind zufällige, dekorrelierte Fenster des Rasters selbst (MOSAIKS, Rolf et al. 2021, Nature Communications 12, 4392). Die Datei als Encoder-Datei von „Raster einbetten“ für diesen Layer und andere mit denselben Kanälen verwenden: Ihre Vektoren sind vergleichbar, sodass Beispiele einer Szene Ähnliches in einer anderen finden.</translation>
    </message>
    <message>
        <source>Makes the patches once more, with the encoder and the settings of then</source>
        <translation>Erzeugt die Patches noch einmal, mit dem Encoder und den Einstellungen von damals</translation>
    </message>
    <message>
        <source>Makes the whole engine anew</source>
        <translation>Baut die ganze Engine neu auf</translation>
    </message>
    <message>
        <source>Makes vectors of a raster in several ways, measures all of them alike, and writes one report: quality against the ground that a vector stands for and against time, small maps, a table, and a sentence that says what is best for finding, grouping and mapping, and how sure that is. Plain band statistics, the mean and deviation of every band, are the baseline that an encoder has to beat.</source>
        <translation>Erzeugt Vektoren eines Rasters auf mehrere Arten, misst alle gleich und schreibt einen Bericht: Qualität im Verhältnis zur Bodenfläche eines Vektors und zur Zeit, kleine Karten, eine Tabelle und einen Satz, der sagt, was zum Finden, Gruppieren und Kartieren am besten ist und wie sicher das ist. Einfache Kanalstatistik, also Mittelwert und Abweichung jedes Kanals, ist der Maßstab, den ein Encoder schlagen muss.</translation>
    </message>
    <message>
        <source>Making an environment with Python {first_version}.{second_version}</source>
        <translation>Umgebung mit Python {first_version}.{second_version} wird angelegt</translation>
    </message>
    <message>
        <source>Making {} clusters …</source>
        <translation>{} Cluster werden gebildet …</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>Kartenausschnitt</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Kartieren</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Mean and deviation</source>
        <translation>Mittelwert und Abweichung</translation>
    </message>
    <message>
        <source>Mean average precision</source>
        <translation>Mittlere durchschnittliche Präzision</translation>
    </message>
    <message>
        <source>Mean likeness to the examples.</source>
        <translation>Mittlere Ähnlichkeit mit den Beispielen.</translation>
    </message>
    <message>
        <source>Mean of its patches.</source>
        <translation>Mittelwert ihrer Patches.</translation>
    </message>
    <message>
        <source>Mean of positives</source>
        <translation>Mittelwert der positiven Beispiele</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge clusters</source>
        <translation>Cluster zusammenführen</translation>
    </message>
    <message>
        <source>Merge {} clusters</source>
        <translation>{} Cluster zusammenführen</translation>
    </message>
    <message>
        <source>Merges the vectors of blocks of k x k patches, weighted by their share of valid pixels, and writes one larger patch per block. What is smaller than a block blurs into its surroundings; what is larger becomes steadier. Means compare with other vectors of the same encoder.</source>
        <translation>Führt die Vektoren von Blöcken aus k x k Patches zusammen, gewichtet nach ihrem Anteil gültiger Pixel, und schreibt einen größeren Patch je Block. Was kleiner als ein Block ist, verschwimmt mit der Umgebung; was größer ist, wird stabiler. Mittelwerte sind mit anderen Vektoren desselben Encoders vergleichbar.</translation>
    </message>
    <message>
        <source>Merges the vectors of patches into the polygons of any layer. A patch counts by the ground that it shares with the polygon, times its share of valid pixels. Polygons keep their shapes and fields, and the result is an embedding layer: cluster it, or search it for the polygons that look like others.</source>
        <translation>Führt die Vektoren von Patches in den Polygonen eines beliebigen Layers zusammen. Ein Patch zählt nach der Fläche, die er mit dem Polygon teilt, mal seinem Anteil gültiger Pixel. Polygone behalten Form und Felder, und das Ergebnis ist ein Embedding-Layer: clustern oder nach Polygonen durchsuchen, die anderen ähneln.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Middle of each chosen band in micrometres, for encoders that take wavelengths; wins over the sensor&apos;s. Default: the sensor&apos;s.</source>
        <translation>Mittlere Wellenlänge jedes gewählten Kanals in Mikrometern, für Encoder, die Wellenlängen verwenden; geht der des Sensors vor. Vorgabe: die des Sensors.</translation>
    </message>
    <message>
        <source>Minimum score</source>
        <translation>Mindestscore</translation>
    </message>
    <message>
        <source>Minimum score: hits have at least this one</source>
        <translation>Mindestscore: Treffer haben wenigstens diesen</translation>
    </message>
    <message>
        <source>Minimum share of valid pixels (0 to 1)</source>
        <translation>Mindestanteil gültiger Pixel (0 bis 1)</translation>
    </message>
    <message>
        <source>Mixed inside</source>
        <translation>Innen gemischt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Most likely the computer ran out of memory: close other programs, or let fewer tiles run at once.</source>
        <translation>Wahrscheinlich reichte der Arbeitsspeicher des Rechners nicht: andere Programme schließen oder weniger Kacheln gleichzeitig laufen lassen.</translation>
    </message>
    <message>
        <source>Move the map to these clusters</source>
        <translation>Die Karte auf diese Cluster zoomen</translation>
    </message>
    <message>
        <source>Multiply pixels by</source>
        <translation>Pixel multiplizieren mit</translation>
    </message>
    <message>
        <source>NAIP aerial photographs, United States</source>
        <translation>NAIP-Luftbilder, Vereinigte Staaten</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>NVIDIA-GPU (CUDA)</translation>
    </message>
    <message>
        <source>NVIDIA GPU (TensorRT)</source>
        <translation>NVIDIA-GPU (TensorRT)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name in the legend; double-click to change it</source>
        <translation>Name in der Legende; Doppelklick zum Ändern</translation>
    </message>
    <message>
        <source>Name this cluster (F2)</source>
        <translation>Diesen Cluster benennen (F2)</translation>
    </message>
    <message>
        <source>Name your classes: double-click a name. &lt;b&gt;+&lt;/b&gt; adds one.</source>
        <translation>Die Klassen benennen: auf einen Namen doppelklicken. &lt;b&gt;+&lt;/b&gt; fügt eine hinzu.</translation>
    </message>
    <message>
        <source>Name, such as ponds</source>
        <translation>Name, etwa Teiche</translation>
    </message>
    <message>
        <source>Names kept from the last result: {}.</source>
        <translation>Aus dem letzten Ergebnis übernommene Namen: {}.</translation>
    </message>
    <message>
        <source>Names of classes, whole numbers, or yes and no.</source>
        <translation>Klassennamen, ganze Zahlen oder Ja und Nein.</translation>
    </message>
    <message>
        <source>Names of the STAC items&apos; assets, in the order of their bands. Default: the only image, or visual.</source>
        <translation>Namen der Assets der STAC-Items, in der Reihenfolge ihrer Kanäle. Vorgabe: das einzige Bild oder visual.</translation>
    </message>
    <message>
        <source>Names of {}</source>
        <translation>Namen von {}</translation>
    </message>
    <message>
        <source>Nearest examples</source>
        <translation>Nächste Beispiele</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>New patches are ready: {}</source>
        <translation>Neue Patches sind fertig: {}</translation>
    </message>
    <message>
        <source>New search beside this one</source>
        <translation>Neue Suche neben dieser</translation>
    </message>
    <message>
        <source>Next seed</source>
        <translation>Nächste Zufallssaat</translation>
    </message>
    <message>
        <source>No Python here will do, so uv will download Python 3.12 (about 30 MB) first.</source>
        <translation>Kein Python auf diesem Rechner ist geeignet, daher lädt uv zuerst Python 3.12 herunter (etwa 30 MB).</translation>
    </message>
    <message>
        <source>No band is listed; add the bands that the encoder was trained on.</source>
        <translation>Kein Kanal ist aufgeführt; die Kanäle hinzufügen, mit denen der Encoder trainiert wurde.</translation>
    </message>
    <message>
        <source>No feature of &apos;{}&apos; that has a class lies on the patches; choose a layer of the same place.</source>
        <translation>Kein Objekt von „{}“ mit einer Klasse liegt auf den Patches; einen Layer desselben Ortes wählen.</translation>
    </message>
    <message>
        <source>No format is known for the ending &apos;{ending}&apos; of {path}: use .gpkg, .geojson or .shp.</source>
        <translation>Für die Endung „{ending}“ von {path} ist kein Format bekannt: .gpkg, .geojson oder .shp verwenden.</translation>
    </message>
    <message>
        <source>No labels were given</source>
        <translation>Es wurden keine Labels angegeben</translation>
    </message>
    <message>
        <source>No layer of patches was made: {}</source>
        <translation>Es wurde kein Layer mit Patches erzeugt: {}</translation>
    </message>
    <message>
        <source>No layers of points or polygons in the project</source>
        <translation>Keine Punkt- oder Polygonlayer im Projekt</translation>
    </message>
    <message>
        <source>No layers with classes in the project</source>
        <translation>Keine Layer mit Klassen im Projekt</translation>
    </message>
    <message>
        <source>No patch lies under: {}.</source>
        <translation>Kein Patch liegt unter: {}.</translation>
    </message>
    <message>
        <source>No patch of the set lies under labels of: {classes}.</source>
        <translation>Kein Patch des Satzes liegt unter Labels von: {classes}.</translation>
    </message>
    <message>
        <source>No patch passes: lower the threshold.</source>
        <translation>Kein Patch kommt darüber: Schwelle senken.</translation>
    </message>
    <message>
        <source>No patches are selected</source>
        <translation>Keine Patches gewählt</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Keine Präferenz</translation>
    </message>
    <message>
        <source>No raster layer is chosen; add one to the project to try the encoder on.</source>
        <translation>Kein Rasterlayer ist gewählt; dem Projekt einen hinzufügen, um den Encoder daran auszuprobieren.</translation>
    </message>
    <message>
        <source>No setting could be judged yet.</source>
        <translation>Noch keine Einstellung konnte beurteilt werden.</translation>
    </message>
    <message>
        <source>None yet. An encoder is an ONNX file that gives vectors.</source>
        <translation>Noch keine. Ein Encoder ist eine ONNX-Datei, die Vektoren liefert.</translation>
    </message>
    <message>
        <source>North-up grids are drawn as they lie. Vectors: their three main directions as red, green and blue, the same at both dates. Score: from grey, not above the median, to orange, twice the threshold or more. Clusters have the same colours at both dates, and their numbers below.</source>
        <translation>Nach Norden ausgerichtete Raster sind so gezeichnet, wie sie liegen. Vektoren: ihre drei Hauptrichtungen als Rot, Grün und Blau, zu beiden Zeitpunkten dieselben. Score: von Grau, nicht über dem Median, bis Orange, doppelte Schwelle oder mehr. Cluster haben zu beiden Zeitpunkten dieselben Farben; ihre Nummern stehen unten.</translation>
    </message>
    <message>
        <source>Not finished, settings left: {count}. The same command goes on with them.</source>
        <translation>Nicht fertig, noch offene Einstellungen: {count}. Derselbe Befehl macht mit ihnen weiter.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Not known; say it below</source>
        <translation>Nicht bekannt; unten angeben</translation>
    </message>
    <message>
        <source>Not tested: label it in several parts of the scene</source>
        <translation>Nicht getestet: in mehreren Teilen der Szene labeln</translation>
    </message>
    <message>
        <source>Note: {}</source>
        <translation>Hinweis: {}</translation>
    </message>
    <message>
        <source>Nothing changed like the examples: none of {count:,} patches scores above {threshold:g}.</source>
        <translation>Nichts hat sich wie die Beispiele verändert: keiner von {count:,} Patches hat einen Score über {threshold:g}.</translation>
    </message>
    <message>
        <source>Nothing changed: none of {count:,} patches scores above {threshold:g}.</source>
        <translation>Nichts hat sich verändert: keiner von {count:,} Patches hat einen Score über {threshold:g}.</translation>
    </message>
    <message>
        <source>Nothing could be tested: the examples lie too near each other for parts of them to be kept apart. How good the classes are is not known; label each class in several parts of the scene.</source>
        <translation>Es konnte nichts getestet werden: Die Beispiele liegen zu nah beieinander, um einen Teil davon zurückzuhalten. Wie gut die Klassen sind, ist nicht bekannt; jede Klasse in mehreren Teilen der Szene labeln.</translation>
    </message>
    <message>
        <source>Nothing has been run in this dock yet. Embed a raster first, then copy the run.</source>
        <translation>In diesem Bedienfeld ist noch nichts gelaufen. Zuerst ein Raster einbetten, dann den Lauf kopieren.</translation>
    </message>
    <message>
        <source>Nothing is selected in &apos;{}&apos;; select polygons, or untick Only selected.</source>
        <translation>In „{}“ ist nichts gewählt; Polygone wählen oder „Nur gewählte“ abwählen.</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Keine Fehler</translation>
    </message>
    <message>
        <source>Nothing tells which sensor this is. Choose one, or give wavelengths.</source>
        <translation>Nichts verrät, welcher Sensor das ist. Einen wählen oder Wellenlängen angeben.</translation>
    </message>
    <message>
        <source>Nothing was found: lower the minimum score, or use fewer examples.</source>
        <translation>Nichts gefunden: Mindestscore senken oder weniger Beispiele verwenden.</translation>
    </message>
    <message>
        <source>Nothing was saved; give it another name.</source>
        <translation>Es wurde nichts gespeichert; anderen Namen angeben.</translation>
    </message>
    <message>
        <source>Number in change.gpkg; the largest is 1.</source>
        <translation>Nummer in change.gpkg; die größte ist 1.</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation>Anzahl der Cluster</translation>
    </message>
    <message>
        <source>Number of clusters that changes are told by: from which to which.</source>
        <translation>Anzahl der Cluster, mit denen Veränderungen beschrieben werden: von welchem in welchen.</translation>
    </message>
    <message>
        <source>Number of clusters; more tell finer differences.</source>
        <translation>Anzahl der Cluster; mehr zeigen feinere Unterschiede.</translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation>Anzahl der Treffer</translation>
    </message>
    <message>
        <source>Number of patches</source>
        <translation>Anzahl der Patches</translation>
    </message>
    <message>
        <source>Number of things that are wrong</source>
        <translation>Anzahl der Fehler</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Numbers in {name}: {found}, bands: {bands}; give one number, or one for each band.</source>
        <translation>Zahlen in {name}: {found}, Kanäle: {bands}; eine Zahl angeben oder eine je Kanal.</translation>
    </message>
    <message>
        <source>Numbers or names of the file&apos;s bands, such as B4,B3,B2, in the encoder&apos;s order; not alpha. Default: by names, colours or wavelengths where the layer tells them, else the first.</source>
        <translation>Nummern oder Namen der Kanäle der Datei, etwa B4,B3,B2, in der Reihenfolge des Encoders; nicht Alpha. Vorgabe: nach Namen, Farben oder Wellenlängen, wenn der Layer sie angibt, sonst die ersten.</translation>
    </message>
    <message>
        <source>Numbers or names of the file&apos;s bands. Default: as for embed.</source>
        <translation>Nummern oder Namen der Kanäle der Datei. Vorgabe: wie beim Einbetten.</translation>
    </message>
    <message>
        <source>Numbers or names of the file&apos;s bands; alpha cannot be one of them. Default: all.</source>
        <translation>Nummern oder Namen der Kanäle der Datei; Alpha kann nicht dazugehören. Vorgabe: alle.</translation>
    </message>
    <message>
        <source>ONNX Runtime offers {providers}</source>
        <translation>ONNX Runtime bietet {providers}</translation>
    </message>
    <message>
        <source>ONNX files (*.onnx)</source>
        <translation>ONNX-Dateien (*.onnx)</translation>
    </message>
    <message>
        <source>ONNX models (*.onnx)</source>
        <translation>ONNX-Modelle (*.onnx)</translation>
    </message>
    <message>
        <source>OUTPUT is {folder}, which holds other files ({files}); give an empty folder</source>
        <translation>OUTPUT ist {folder}; dort liegen andere Dateien ({files}); einen leeren Ordner angeben</translation>
    </message>
    <message>
        <source>OUTPUT is {}, needs a name that ends in .onnx; change it</source>
        <translation>OUTPUT ist {}, nötig ist ein Name mit der Endung .onnx; bitte ändern</translation>
    </message>
    <message>
        <source>OUTPUT is {}, which is a file; give a folder</source>
        <translation>OUTPUT ist {}; das ist eine Datei; einen Ordner angeben</translation>
    </message>
    <message>
        <source>Of a dataset, a GeoParquet file that the hits are written to as well.</source>
        <translation>Bei einem Datensatz: eine GeoParquet-Datei, in die die Treffer zusätzlich geschrieben werden.</translation>
    </message>
    <message>
        <source>Of a dataset, only scenes of a day, month or year, or from one to another; one of the two may be missing.</source>
        <translation>Bei einem Datensatz nur Szenen eines Tages, Monats oder Jahres, oder von einem bis zu einem anderen; einer von beiden darf fehlen.</translation>
    </message>
    <message>
        <source>Of a dataset, only scenes of these names or patterns.</source>
        <translation>Bei einem Datensatz: nur Szenen mit diesen Namen oder Mustern.</translation>
    </message>
    <message>
        <source>Of a dataset, the GeoParquet file of its patches with their clusters. Default: clusters.parquet in it.</source>
        <translation>Bei einem Datensatz: die GeoParquet-Datei seiner Patches mit ihren Clustern. Vorgabe: clusters.parquet darin.</translation>
    </message>
    <message>
        <source>Of every draw; the same seed gives the same figures.</source>
        <translation>Für jede Ziehung; gleiche Zufallssaat ergibt gleiche Werte.</translation>
    </message>
    <message>
        <source>Of its patches.</source>
        <translation>Ihrer Patches.</translation>
    </message>
    <message>
        <source>Of larger classes {} patches, spread evenly, are taken.</source>
        <translation>Von größeren Klassen werden {} gleichmäßig verteilte Patches genommen.</translation>
    </message>
    <message>
        <source>Of patches</source>
        <translation>Von Patches</translation>
    </message>
    <message>
        <source>Of patches and tiles</source>
        <translation>Von Patches und Kacheln</translation>
    </message>
    <message>
        <source>Of patches, with tokens</source>
        <translation>Von Patches, mit Tokens</translation>
    </message>
    <message>
        <source>Of ten nearest neighbours, the share that finer patches name too.</source>
        <translation>Welchen Anteil der zehn nächsten Nachbarn auch feinere Patches nennen.</translation>
    </message>
    <message>
        <source>Of ten nearest neighbours, the share that squeezing, or a lower precision, keeps.</source>
        <translation>Welcher Anteil der zehn nächsten Nachbarn beim Komprimieren oder bei geringerer Rechengenauigkeit erhalten bleibt.</translation>
    </message>
    <message>
        <source>Of the clusters.</source>
        <translation>Für die Cluster.</translation>
    </message>
    <message>
        <source>Of the forest and of the test&apos;s folds.</source>
        <translation>Für den Random Forest und die Testgruppen.</translation>
    </message>
    <message>
        <source>Of the imagery that the encoder was trained on</source>
        <translation>Der Bilddaten, mit denen der Encoder trainiert wurde</translation>
    </message>
    <message>
        <source>Of the middle of its patches, in the CRS of the earlier set.</source>
        <translation>Der Mitte ihrer Patches, im KBS des früheren Satzes.</translation>
    </message>
    <message>
        <source>Of the middle of its patches.</source>
        <translation>Der Mitte ihrer Patches.</translation>
    </message>
    <message>
        <source>Of the random start: the same seed gives the same clusters, another draws borders differently</source>
        <translation>Für den zufälligen Start: Gleiche Zufallssaat ergibt gleiche Cluster, eine andere zieht Grenzen anders</translation>
    </message>
    <message>
        <source>Of the random start; another may draw borders a little differently.</source>
        <translation>Für den zufälligen Start; eine andere zieht Grenzen womöglich etwas anders.</translation>
    </message>
    <message>
        <source>Of whole tiles</source>
        <translation>Von ganzen Kacheln</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf der Festplatte</translation>
    </message>
    <message>
        <source>On the ellipsoid.</source>
        <translation>Auf dem Ellipsoid.</translation>
    </message>
    <message>
        <source>On the map, and in which colour</source>
        <translation>Auf der Karte und in welcher Farbe</translation>
    </message>
    <message>
        <source>Once there is a map, it follows your labels; off, it waits for Classify</source>
        <translation>Sobald es eine Karte gibt, folgt sie Ihren Labels; ausgeschaltet wartet sie auf „Klassifizieren“</translation>
    </message>
    <message>
        <source>One band fewer</source>
        <translation>Ein Kanal weniger</translation>
    </message>
    <message>
        <source>One band more</source>
        <translation>Ein Kanal mehr</translation>
    </message>
    <message>
        <source>One encoder over many scenes: a dataset of GeoParquet files, and its patches as one layer.</source>
        <translation>Ein Encoder für viele Szenen: ein Datensatz aus GeoParquet-Dateien und seine Patches als ein Layer.</translation>
    </message>
    <message>
        <source>One feature each: {single}. Its parts are tested on one another, which flatters; draw several, far apart.</source>
        <translation>Je nur ein Objekt: {single}. Seine Teile werden aneinander getestet, was beschönigt; mehrere zeichnen, weit auseinander.</translation>
    </message>
    <message>
        <source>One multipolygon per cluster: cluster, patches, area_ha, share.</source>
        <translation>Ein Multipolygon je Cluster: cluster, patches, area_ha, share.</translation>
    </message>
    <message>
        <source>One number, or one for each band: 1369, 1597, 1741</source>
        <translation>Eine Zahl oder eine je Kanal: 1369, 1597, 1741</translation>
    </message>
    <message>
        <source>One of these has no known date.</source>
        <translation>Von einem davon ist kein Datum bekannt.</translation>
    </message>
    <message>
        <source>One polygon per block that has a patch.</source>
        <translation>Ein Polygon je Block, der einen Patch enthält.</translation>
    </message>
    <message>
        <source>One polygon per patch. GeoPackage keeps vectors; Shapefile and GeoJSON cannot.</source>
        <translation>Ein Polygon je Patch. GeoPackage bewahrt Vektoren auf; Shapefile und GeoJSON können das nicht.</translation>
    </message>
    <message>
        <source>One polygon per tile, with a vector for the whole of it.</source>
        <translation>Ein Polygon je Kachel, mit einem Vektor für die ganze Kachel.</translation>
    </message>
    <message>
        <source>One run at a time: wait for this one or cancel it</source>
        <translation>Nur ein Lauf gleichzeitig: diesen abwarten oder abbrechen</translation>
    </message>
    <message>
        <source>One vector for each block of patches: larger patches, without the encoder.</source>
        <translation>Ein Vektor je Block von Patches: größere Patches, ohne den Encoder.</translation>
    </message>
    <message>
        <source>One vector for each field, building or district, from the patches under it.</source>
        <translation>Ein Vektor für jeden Acker, jedes Gebäude oder jeden Bezirk, aus den Patches darunter.</translation>
    </message>
    <message>
        <source>One vector for every patch of a raster, by an image encoder.</source>
        <translation>Ein Vektor für jeden Patch eines Rasters, von einem Bild-Encoder.</translation>
    </message>
    <message>
        <source>One vector, near the middle of the map. Filled: the ground that it stands for. Dashed: the tile that the encoder sees for it</source>
        <translation>Ein Vektor, nahe der Kartenmitte. Gefüllt: die Bodenfläche, für die er steht. Gestrichelt: die Kachel, die der Encoder dafür sieht</translation>
    </message>
    <message>
        <source>Only changes like 1 example.</source>
        <translation>Nur Veränderungen wie 1 Beispiel.</translation>
    </message>
    <message>
        <source>Only changes like these</source>
        <translation>Nur solche Veränderungen</translation>
    </message>
    <message>
        <source>Only changes like {} examples.</source>
        <translation>Nur Veränderungen wie {} Beispiele.</translation>
    </message>
    <message>
        <source>Only like these</source>
        <translation>Nur solche</translation>
    </message>
    <message>
        <source>Only patches that touch these polygons are kept</source>
        <translation>Nur Patches, die diese Polygone berühren, bleiben</translation>
    </message>
    <message>
        <source>Only patches whose centre lies within are in the layer; all are in the dataset.</source>
        <translation>Im Layer sind nur Patches, deren Mitte darin liegt; im Datensatz sind alle.</translation>
    </message>
    <message>
        <source>Only patches whose centre lies within are searched. Default: all.</source>
        <translation>Nur Patches, deren Mitte darin liegt, werden durchsucht. Vorgabe: alle.</translation>
    </message>
    <message>
        <source>Only patches whose centre lies within come as a layer. Default: all.</source>
        <translation>Nur Patches, deren Mitte darin liegt, kommen als Layer. Vorgabe: alle.</translation>
    </message>
    <message>
        <source>Only selected</source>
        <translation>Nur gewählte</translation>
    </message>
    <message>
        <source>Only this part of a raster or grid, on the command line in its CRS; only this is fetched from afar.</source>
        <translation>Nur dieser Teil eines Rasters oder Gitters, auf der Kommandozeile in dessen KBS; nur er wird aus der Ferne geholt.</translation>
    </message>
    <message>
        <source>Only this part of the raster, in its CRS.</source>
        <translation>Nur dieser Teil des Rasters, in dessen KBS.</translation>
    </message>
    <message>
        <source>Only this part of the raster, on the command line in its CRS. Layers without a fixed extent, such as web tiles, need one.</source>
        <translation>Nur dieser Teil des Rasters, auf der Kommandozeile in dessen KBS. Layer ohne feste Ausdehnung, etwa Webkacheln, benötigen eine.</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Modell öffnen…</translation>
    </message>
    <message>
        <source>Open a sweep</source>
        <translation>Testreihe öffnen</translation>
    </message>
    <message>
        <source>Open embeddings</source>
        <translation>Embeddings öffnen</translation>
    </message>
    <message>
        <source>Open embeddings of others…</source>
        <translation>Embeddings anderer öffnen…</translation>
    </message>
    <message>
        <source>Open embeddings…</source>
        <translation>Embeddings öffnen…</translation>
    </message>
    <message>
        <source>Open embeddings… of others: AlphaEarth, Tessera, Clay, Earth Index, any GeoParquet</source>
        <translation>Embeddings öffnen… von anderen: AlphaEarth, Tessera, Clay, Earth Index, beliebige GeoParquet-Dateien</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>OpenAI&apos;s CLIP ViT-B/32, trained on photographs and their captions: finds what words say. One vector for 224 x 224 pixels of three-band pictures.</source>
        <translation>CLIP ViT-B/32 von OpenAI, auf Fotos und ihren Bildunterschriften trainiert: findet, was Worte sagen. Ein Vektor für 224 x 224 Pixel von Bildern mit drei Kanälen.</translation>
    </message>
    <message>
        <source>Opens QGIS&apos;s dialog for raster layers; any raster will do</source>
        <translation>Öffnet den QGIS-Dialog für Rasterlayer; jedes Raster ist geeignet</translation>
    </message>
    <message>
        <source>Opens the report of this run</source>
        <translation>Öffnet den Bericht dieses Laufs</translation>
    </message>
    <message>
        <source>Or name the Python of an environment that has these packages in the setting {python_setting} (Settings &gt; Options &gt; Advanced) or in the environment variable {python_variable}.</source>
        <translation>Oder das Python einer Umgebung, die diese Pakete enthält, in der Einstellung {python_setting} (Einstellungen &gt; Optionen &gt; Erweitert) oder in der Umgebungsvariablen {python_variable} angeben.</translation>
    </message>
    <message>
        <source>Or run these two lines in a terminal, then try again:
    {first_lines}
    {second_lines}
</source>
        <translation>Oder diese zwei Zeilen in einem Terminal ausführen, dann erneut versuchen:
    {first_lines}
    {second_lines}
</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andere Wege</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Overlap (pixels)</source>
        <translation>Überlappung (Pixel)</translation>
    </message>
    <message>
        <source>Overlapping scenes</source>
        <translation>Überlappende Szenen</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Überlappungen</translation>
    </message>
    <message>
        <source>Overlaps (pixels)</source>
        <translation>Überlappungen (Pixel)</translation>
    </message>
    <message>
        <source>Page of the encoder</source>
        <translation>Seite des Encoders</translation>
    </message>
    <message>
        <source>Panel &apos;{}&apos; could not be saved ({}). The project keeps what it held of it before.</source>
        <translation>Das Bedienfeld „{}“ konnte nicht gespeichert werden ({}). Das Projekt behält, was es davon vorher hatte.</translation>
    </message>
    <message>
        <source>Patch size</source>
        <translation>Patchgröße</translation>
    </message>
    <message>
        <source>Patch size (pixels)</source>
        <translation>Patchgröße (Pixel)</translation>
    </message>
    <message>
        <source>Patch size is in pixels of the raster: 8 on Landsat (30 m) makes patches of 240 m. More features tell more apart, and make larger layers.</source>
        <translation>Die Patchgröße ist in Pixeln des Rasters: 8 ergibt bei Landsat (30 m) Patches von 240 m. Mehr Merkmale unterscheiden mehr und ergeben größere Layer.</translation>
    </message>
    <message>
        <source>Patch sizes</source>
        <translation>Patchgrößen</translation>
    </message>
    <message>
        <source>Patch sizes (pixels)</source>
        <translation>Patchgrößen (Pixel)</translation>
    </message>
    <message>
        <source>Patch sizes are sides of the ground of a vector in pixels of the raster: 8 on Landsat (30 m) are 240 m. Finer ones than an encoder&apos;s own come from shifted tiles.</source>
        <translation>Patchgrößen sind Seitenlängen der Bodenfläche eines Vektors in Pixeln des Rasters: 8 sind bei Landsat (30 m) 240 m. Feinere als die des Encoders entstehen aus verschobenen Kacheln.</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Patches</translation>
    </message>
    <message>
        <source>Patches above the threshold that touch each other, at corners too.</source>
        <translation>Patches über der Schwelle, die einander berühren, auch an Ecken.</translation>
    </message>
    <message>
        <source>Patches along each side of a block.</source>
        <translation>Patches entlang jeder Seite eines Blocks.</translation>
    </message>
    <message>
        <source>Patches are shown in their first three principal components as red, green and blue: alike colours mean alike ground.</source>
        <translation>Patches werden mit ihren ersten drei Hauptkomponenten als Rot, Grün und Blau dargestellt: Ähnliche Farben bedeuten ähnliches Gelände.</translation>
    </message>
    <message>
        <source>Patches as GeoParquet, COG, Zarr, ArcGIS GeoPackage or .npy, for other programs.</source>
        <translation>Patches als GeoParquet, COG, Zarr, ArcGIS-GeoPackage oder .npy, für andere Programme.</translation>
    </message>
    <message>
        <source>Patches classified: {patches}, in {seconds} s</source>
        <translation>Klassifizierte Patches: {patches}, in {seconds} s</translation>
    </message>
    <message>
        <source>Patches in {}</source>
        <translation>Patches in {}</translation>
    </message>
    <message>
        <source>Patches of a dataset</source>
        <translation>Patches eines Datensatzes</translation>
    </message>
    <message>
        <source>Patches of {}</source>
        <translation>Patches von {}</translation>
    </message>
    <message>
        <source>Patches on the same grid are compared one by one. On others, vectors of the later date are averaged over each patch of the earlier one, and the log says so. MOSAIKS is fitted on each layer anew: make one encoder with Fit MOSAIKS encoder, and use it for both dates.</source>
        <translation>Patches auf demselben Gitter werden einzeln verglichen. Sonst werden Vektoren des späteren Datums über jeden Patch des früheren gemittelt, und das Protokoll vermerkt es. MOSAIKS wird an jeden Layer neu angepasst: mit „MOSAIKS-Encoder anpassen“ einen Encoder erzeugen und für beide Zeitpunkte verwenden.</translation>
    </message>
    <message>
        <source>Patches saved in {path}: {count}.</source>
        <translation>In {path} gespeicherte Patches: {count}.</translation>
    </message>
    <message>
        <source>Patches searched: {count}, in {milliseconds} ms</source>
        <translation>Durchsuchte Patches: {count}, in {milliseconds} ms</translation>
    </message>
    <message>
        <source>Patches that have changed there</source>
        <translation>Patches, die sich dort verändert haben</translation>
    </message>
    <message>
        <source>Patches that you have labelled</source>
        <translation>Patches, die Sie gelabelt haben</translation>
    </message>
    <message>
        <source>Patches to search</source>
        <translation>Zu durchsuchende Patches</translation>
    </message>
    <message>
        <source>Patches were compared by overlap.</source>
        <translation>Patches wurden nach Überlappung verglichen.</translation>
    </message>
    <message>
        <source>Patches were compared patch by patch.</source>
        <translation>Patches wurden einzeln miteinander verglichen.</translation>
    </message>
    <message>
        <source>Patches whose class is less probable than this are called unknown.</source>
        <translation>Patches, deren Klasse weniger wahrscheinlich ist, gelten als unbekannt.</translation>
    </message>
    <message>
        <source>Patches whose nearest example is farther than so many times the usual distance between examples are called unknown too.</source>
        <translation>Auch Patches, deren nächstes Beispiel weiter entfernt ist als so viele Male die übliche Distanz zwischen Beispielen, gelten als unbekannt.</translation>
    </message>
    <message>
        <source>Patches with a smaller share of valid pixels are left out.</source>
        <translation>Patches mit kleinerem Anteil gültiger Pixel werden ausgelassen.</translation>
    </message>
    <message>
        <source>Patches with clusters</source>
        <translation>Patches mit Clustern</translation>
    </message>
    <message>
        <source>Patches with like vectors become regions that you name.</source>
        <translation>Patches mit ähnlichen Vektoren werden zu Regionen, die Sie benennen.</translation>
    </message>
    <message>
        <source>Patches without enough valid pixels, or outside the polygons, are left out.</source>
        <translation>Patches mit zu wenigen gültigen Pixeln oder außerhalb der Polygone werden ausgelassen.</translation>
    </message>
    <message>
        <source>Patches, earlier date</source>
        <translation>Patches, früheres Datum</translation>
    </message>
    <message>
        <source>Patches, later date</source>
        <translation>Patches, späteres Datum</translation>
    </message>
    <message>
        <source>Patches: {patches}, with vectors of {dim} numbers by {encoder} on {device} in {seconds} s</source>
        <translation>Patches: {patches}, mit Vektoren aus {dim} Zahlen von {encoder} auf {device} in {seconds} s</translation>
    </message>
    <message>
        <source>Patches: {patches}, {width} wide, with {dim}-dimensional vectors of {encoder}</source>
        <translation>Patches: {patches}, {width} breit, mit {dim}-dimensionalen Vektoren von {encoder}</translation>
    </message>
    <message>
        <source>Patches: {}, with {}-dimensional vectors by {}</source>
        <translation>Patches: {}, mit {}-dimensionalen Vektoren von {}</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Pick examples on the map</source>
        <translation>Beispiele auf der Karte auswählen</translation>
    </message>
    <message>
        <source>Pick examples on the map: click what is wanted, Shift+click what is not. Drag a box, or Ctrl+drag a lasso, for many. Ctrl+Z takes the last back, Esc leaves.</source>
        <translation>Beispiele auf der Karte auswählen: Klick auf Gesuchtes, Umschalt+Klick auf nicht Gesuchtes. Für viele ein Rechteck aufziehen oder mit Strg+Ziehen ein Lasso. Strg+Z nimmt das letzte zurück, Esc beendet.</translation>
    </message>
    <message>
        <source>Pick on the map</source>
        <translation>Auf der Karte auswählen</translation>
    </message>
    <message>
        <source>Pictures need the raster &apos;{}&apos;: add it to the project.</source>
        <translation>Für Bilder wird das Raster „{}“ benötigt: dem Projekt hinzufügen.</translation>
    </message>
    <message>
        <source>Pictures need the raster of the patches: add it to the project.</source>
        <translation>Für Bilder wird das Raster der Patches benötigt: dem Projekt hinzufügen.</translation>
    </message>
    <message>
        <source>Pixels a side of a patch</source>
        <translation>Pixel je Seite eines Patches</translation>
    </message>
    <message>
        <source>Pixels a side of a patch (pixels)</source>
        <translation>Pixel je Seite eines Patches (Pixel)</translation>
    </message>
    <message>
        <source>Pixels a side of a patch counts the raster&apos;s pixels: 10 of AlphaEarth&apos;s 10 m make patches of 100 m. A square of 10 km at 10 m is a million patches: choose an extent or larger patches.</source>
        <translation>„Pixel je Seite eines Patches“ zählt die Pixel des Rasters: 10 ergibt bei den 10 m von AlphaEarth Patches von 100 m. Ein Quadrat von 10 km sind bei 10 m eine Million Patches: eine Ausdehnung oder größere Patches wählen.</translation>
    </message>
    <message>
        <source>Place in tile</source>
        <translation>Lage in der Kachel</translation>
    </message>
    <message>
        <source>Place, as kept</source>
        <translation>Lage, wie behalten</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Places in GeoParquet</source>
        <translation>Lage in GeoParquet</translation>
    </message>
    <message>
        <source>Places in GeoParquet: longitude and latitude, or the set&apos;s own coordinate system.</source>
        <translation>Lage in GeoParquet: Länge und Breite oder das eigene Koordinatensystem des Embedding-Satzes.</translation>
    </message>
    <message>
        <source>Places: {patches}, with {dim}-dimensional vectors of {encoder}</source>
        <translation>Orte: {patches}, mit {dim}-dimensionalen Vektoren von {encoder}</translation>
    </message>
    <message>
        <source>Plain bands are as good as the best encoder, as far as these labels tell ({difference}).</source>
        <translation>Reine Kanalwerte sind so gut wie der beste Encoder, soweit diese Labels es zeigen ({difference}).</translation>
    </message>
    <message>
        <source>Plain bands are beaten ({difference}).</source>
        <translation>Reine Kanalwerte werden übertroffen ({difference}).</translation>
    </message>
    <message>
        <source>Plain bands win over every encoder ({difference}).</source>
        <translation>Reine Kanalwerte übertreffen jeden Encoder ({difference}).</translation>
    </message>
    <message>
        <source>PlanetScope SuperDove, surface reflectance</source>
        <translation>PlanetScope SuperDove, Oberflächenreflexion</translation>
    </message>
    <message>
        <source>Please check: {}</source>
        <translation>Bitte prüfen: {}</translation>
    </message>
    <message>
        <source>Points, lines or polygons of known class in any CRS: with them, finding, grouping and mapping are tested on blocks of ground that nothing was learned from.</source>
        <translation>Punkte, Linien oder Polygone bekannter Klasse in beliebigem KBS: Damit werden Finden, Gruppieren und Kartieren auf räumlichen Blöcken getestet, aus denen nichts gelernt wurde.</translation>
    </message>
    <message>
        <source>Points, lines or polygons of known class, in any CRS.</source>
        <translation>Punkte, Linien oder Polygone bekannter Klasse, in beliebigem KBS.</translation>
    </message>
    <message>
        <source>Points, lines or polygons on ground that changed in the way you look for, in any CRS.</source>
        <translation>Punkte, Linien oder Polygone auf Gelände, das sich in der gesuchten Weise verändert hat, in beliebigem KBS.</translation>
    </message>
    <message>
        <source>Points, lines or polygons on ground that changed in the way you look for, in any CRS: only changes like these are kept.</source>
        <translation>Punkte, Linien oder Polygone auf Gelände, das sich in der gesuchten Weise verändert hat, in beliebigem KBS: Nur solche Veränderungen bleiben.</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>Polygons in any CRS: only patches that they touch are kept.</source>
        <translation>Polygone in beliebigem KBS: Nur Patches, die sie berühren, bleiben.</translation>
    </message>
    <message>
        <source>Polygons of &apos;{name}&apos; that no patch lies under, which are left out: {count}</source>
        <translation>Polygone von „{name}“, unter denen kein Patch liegt und die ausgelassen werden: {count}</translation>
    </message>
    <message>
        <source>Polygons of &apos;{name}&apos; with a vector: {count}</source>
        <translation>Polygone von „{name}“ mit einem Vektor: {count}</translation>
    </message>
    <message>
        <source>Polygons of &apos;{name}&apos; without a shape that can be measured, which are left out: {count}</source>
        <translation>Polygone von „{name}“ ohne messbare Form, die ausgelassen werden: {count}</translation>
    </message>
    <message>
        <source>Polygons of a layer</source>
        <translation>Polygone eines Layers</translation>
    </message>
    <message>
        <source>Polygons that no patch lies under have no vector and are left out; the log says how many. Field valid is the share of a polygon that valid pixels cover. Fields of the polygons whose names embedding layers use, such as row, get a number behind their names.</source>
        <translation>Polygone, unter denen kein Patch liegt, haben keinen Vektor und werden ausgelassen; das Protokoll nennt ihre Anzahl. Das Feld valid ist der Anteil eines Polygons, den gültige Pixel bedecken. Felder der Polygone, deren Namen Embedding-Layer selbst verwenden, etwa row, erhalten eine Nummer hinter dem Namen.</translation>
    </message>
    <message>
        <source>Polygons with vectors</source>
        <translation>Polygone mit Vektoren</translation>
    </message>
    <message>
        <source>Polygons: {patches}, with {dim}-dimensional vectors of {encoder}, merged from patches</source>
        <translation>Polygone: {patches}, mit {dim}-dimensionalen Vektoren von {encoder}, aus Patches zusammengefasst</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Rechengenauigkeit</translation>
    </message>
    <message>
        <source>Precision of the first ten hits, each labelled place being searched for once. 1 is best.</source>
        <translation>Präzision der ersten zehn Treffer, wobei jeder gelabelte Ort einmal gesucht wird. 1 ist am besten.</translation>
    </message>
    <message>
        <source>Precision that an encoder computes in: 32, 16 or 8 bits a number. Fewer are quicker on some machines.</source>
        <translation>Genauigkeit, mit der ein Encoder rechnet: 32, 16 oder 8 Bit je Zahl. Weniger ist auf manchen Rechnern schneller.</translation>
    </message>
    <message>
        <source>Precisions</source>
        <translation>Rechengenauigkeiten</translation>
    </message>
    <message>
        <source>Preparing TerraPatch&apos;s panels</source>
        <translation>Bedienfelder von TerraPatch werden vorbereitet</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Preset quick takes about a minute on a small scene; choose an extent of a large one. A sweep into the same folder goes on where an earlier one stopped, and uses its vectors again.</source>
        <translation>Die Voreinstellung quick dauert bei einer kleinen Szene etwa eine Minute; bei einer großen eine Ausdehnung wählen. Eine Testreihe in denselben Ordner macht weiter, wo eine frühere aufgehört hat, und verwendet deren Vektoren wieder.</translation>
    </message>
    <message>
        <source>Prithvi-EO-2.0 tiny</source>
        <translation>Prithvi-EO-2.0 tiny</translation>
    </message>
    <message>
        <source>Probe again</source>
        <translation>Erneut untersuchen</translation>
    </message>
    <message>
        <source>Probe {}</source>
        <translation>{} untersuchen</translation>
    </message>
    <message>
        <source>Probes the file again and shows its card</source>
        <translation>Untersucht die Datei erneut und zeigt ihren Steckbrief</translation>
    </message>
    <message>
        <source>Probing {} at several sizes…</source>
        <translation>{} wird in mehreren Größen untersucht…</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Projects the vectors of an embedding layer on their first principal components. The new layer is an embedding layer too: smaller, quicker to search, and of an encoder of its own, because its vectors do not compare with the longer ones.</source>
        <translation>Projiziert die Vektoren eines Embedding-Layers auf ihre ersten Hauptkomponenten. Auch der neue Layer ist ein Embedding-Layer: kleiner, schneller zu durchsuchen und mit eigenem Encoder, weil seine Vektoren nicht mit den längeren vergleichbar sind.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python and device</source>
        <translation>Python und Gerät</translation>
    </message>
    <message>
        <source>Python of the engine</source>
        <translation>Python der Engine</translation>
    </message>
    <message>
        <source>Python to set the engine up with</source>
        <translation>Python für die Einrichtung der Engine</translation>
    </message>
    <message>
        <source>QGIS itself</source>
        <translation>QGIS selbst</translation>
    </message>
    <message>
        <source>Quality against ground and cost</source>
        <translation>Qualität nach Bodenfläche und Aufwand</translation>
    </message>
    <message>
        <source>REFINE is {}, needs to be 1, 2 or 4; choose one of these</source>
        <translation>REFINE ist {}, erlaubt ist 1, 2 oder 4; eins davon wählen</translation>
    </message>
    <message>
        <source>RESOLUTION is &apos;{}&apos;, needs to be &apos;native&apos;, &apos;encoder&apos; or a number above 0 in CRS units per pixel; leave it at &apos;native&apos; if in doubt</source>
        <translation>RESOLUTION ist „{}“, erlaubt ist „native“, „encoder“ oder eine Zahl über 0 in KBS-Einheiten pro Pixel; im Zweifel bei „native“ bleiben</translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation>Random Forest</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Raster layer</source>
        <translation>Rasterlayer</translation>
    </message>
    <message>
        <source>Raster layers</source>
        <translation>Rasterlayer</translation>
    </message>
    <message>
        <source>Raster of classes</source>
        <translation>Klassenraster</translation>
    </message>
    <message>
        <source>Raster of classes of {}</source>
        <translation>Klassenraster von {}</translation>
    </message>
    <message>
        <source>Raster of the tile</source>
        <translation>Raster der Kachel</translation>
    </message>
    <message>
        <source>Raster that says where the pixels of a Tessera .npy lie: the tile&apos;s land mask. Default: the .tiff or .tif of the same name beside it.</source>
        <translation>Raster, das sagt, wo die Pixel einer .npy von Tessera liegen: die Landmaske der Kachel. Vorgabe: die gleichnamige .tiff oder .tif daneben.</translation>
    </message>
    <message>
        <source>Rasters or a list of scenes: give one of INPUT and LIST</source>
        <translation>Raster oder eine Liste von Szenen: entweder INPUT oder LIST angeben</translation>
    </message>
    <message>
        <source>Raw tokens need a folder to be kept in: choose one as Embedding set, in Advanced.</source>
        <translation>Rohe Tokens benötigen einen Ordner zum Aufbewahren: unter „Erweitert“ einen als Embedding-Satz wählen.</translation>
    </message>
    <message>
        <source>Reading the patches of {}</source>
        <translation>Patches von {} werden gelesen</translation>
    </message>
    <message>
        <source>Reading the patches was cancelled; pick a patch to read them after all.</source>
        <translation>Das Lesen der Patches wurde abgebrochen; einen Patch auswählen, um sie doch zu lesen.</translation>
    </message>
    <message>
        <source>Reading the patches: %p %</source>
        <translation>Patches werden gelesen: %p %</translation>
    </message>
    <message>
        <source>Reading the words was cancelled.</source>
        <translation>Das Lesen der Wörter wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading the words {}</source>
        <translation>Wörter {} werden gelesen</translation>
    </message>
    <message>
        <source>Reading the words…</source>
        <translation>Wörter werden gelesen…</translation>
    </message>
    <message>
        <source>Reads a raster with one band for each number of a vector: every pixel becomes a patch, or the mean of a block of pixels does. The product stands as the encoder, so that only vectors of the same product are compared. Pictures of hits show the ground from whatever layer is on the map.</source>
        <translation>Liest ein Raster mit einem Kanal je Zahl eines Vektors: Jedes Pixel oder der Mittelwert eines Pixelblocks wird ein Patch. Als Encoder gilt das Produkt, sodass nur Vektoren desselben Produkts verglichen werden. Bilder der Treffer zeigen das Gelände aus dem Layer, der gerade auf der Karte ist.</translation>
    </message>
    <message>
        <source>Reads a table with one vector a row, in whatever layout: a list, a structure, one column a number, or binary data as ArcGIS writes it. What made the vectors stands as their encoder, so that only vectors of the same one are compared; where the table does not tell, name it in Encoder.</source>
        <translation>Liest eine Tabelle mit einem Vektor je Zeile, in jeder Anordnung: Liste, Struktur, eine Spalte je Zahl oder Binärdaten, wie ArcGIS sie schreibt. Als Encoder gilt, was die Vektoren erzeugt hat, sodass nur Vektoren desselben verglichen werden; gibt die Tabelle es nicht an, unter „Encoder“ nennen.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready: {path}, from {origin}.</source>
        <translation>Bereit: {path}, aus {origin}.</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Neu aufbauen</translation>
    </message>
    <message>
        <source>Rebuild the engine</source>
        <translation>Engine neu aufbauen</translation>
    </message>
    <message>
        <source>Recolour cluster</source>
        <translation>Clusterfarbe ändern</translation>
    </message>
    <message>
        <source>Rectangle drawn on the map</source>
        <translation>Auf der Karte gezeichnetes Rechteck</translation>
    </message>
    <message>
        <source>Red, green and blue as the encoder takes them. If colours look wrong here, choose other bands.</source>
        <translation>Rot, Grün und Blau, wie der Encoder sie erhält. Sehen die Farben hier falsch aus, andere Kanäle wählen.</translation>
    </message>
    <message>
        <source>Red, green, blue</source>
        <translation>Rot, Grün, Blau</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Wiederholen (Strg+Y)</translation>
    </message>
    <message>
        <source>Reduce embeddings</source>
        <translation>Embeddings reduzieren</translation>
    </message>
    <message>
        <source>Reduce embeddings ({})</source>
        <translation>Embeddings reduzieren ({})</translation>
    </message>
    <message>
        <source>Reduced patches</source>
        <translation>Reduzierte Patches</translation>
    </message>
    <message>
        <source>Refinements (1, 2, 4) of every patch size. Default: what gives the patch sizes.</source>
        <translation>Verfeinerungen (1, 2, 4) jeder Patchgröße. Vorgabe: was für die Patchgrößen nötig ist.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Reject: less like this (key 0 or -)</source>
        <translation>Ablehnen: weniger davon (Taste 0 oder -)</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>RemoteCLIP base, knows words</source>
        <translation>RemoteCLIP base, kennt Wörter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove all examples, the name, the words and the threshold</source>
        <translation>Alle Beispiele, den Namen, die Wörter und die Schwelle entfernen</translation>
    </message>
    <message>
        <source>Remove all labels</source>
        <translation>Alle Labels entfernen</translation>
    </message>
    <message>
        <source>Remove encoder</source>
        <translation>Encoder entfernen</translation>
    </message>
    <message>
        <source>Remove lighter models, fitted encoders and proposed cards ({size}), cancelled runs ({runs}), and the copies from which projects get temporary layers back ({copies}), in {folder}? The engine makes the first again when it needs them; cancelled runs begin anew; projects offer to embed again. Copies of the projects opened since QGIS was started stay, and so does everything else in that folder.</source>
        <translation>Leichtere Modelle, angepasste Encoder und vorgeschlagene Steckbriefe ({size}), abgebrochene Läufe ({runs}) und die Kopien, aus denen Projekte Temporärlayer zurückholen ({copies}), in {folder} entfernen? Erstere erzeugt die Engine neu, wenn sie sie benötigt; abgebrochene Läufe beginnen von vorn; Projekte bieten an, erneut einzubetten. Kopien der Projekte, die seit dem Start von QGIS geöffnet wurden, bleiben, ebenso alles andere in diesem Ordner.</translation>
    </message>
    <message>
        <source>Remove this class and its labels</source>
        <translation>Diese Klasse und ihre Labels entfernen</translation>
    </message>
    <message>
        <source>Remove this search with its examples and its layers</source>
        <translation>Diese Suche mit ihren Beispielen und Layern entfernen</translation>
    </message>
    <message>
        <source>Remove tile-position pattern</source>
        <translation>Muster der Kachelposition entfernen</translation>
    </message>
    <message>
        <source>Remove {} from your QGIS profile? Layers that it made stay.</source>
        <translation>{} aus Ihrem QGIS-Profil entfernen? Damit erzeugte Layer bleiben.</translation>
    </message>
    <message>
        <source>Removes</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Removes what the engine can make again, cancelled runs, and the copies from which projects get temporary layers back, but for those of projects opened since QGIS was started; layers in files and encoders of yours stay</source>
        <translation>Entfernt, was die Engine neu erzeugen kann, abgebrochene Läufe und die Kopien, aus denen Projekte Temporärlayer zurückholen, außer denen von Projekten, die seit dem Start von QGIS geöffnet wurden; Layer in Dateien und eigene Encoder bleiben</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename cluster</source>
        <translation>Cluster umbenennen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Repair installs {} again.</source>
        <translation>„Reparieren“ installiert {} neu.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Auflösungen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Resume ({} % done)</source>
        <translation>Fortsetzen ({} % erledigt)</translation>
    </message>
    <message>
        <source>Right: {}</source>
        <translation>In Ordnung: {}</translation>
    </message>
    <message>
        <source>Robust deviations above the median difference of all patches</source>
        <translation>Robuste Abweichungen über dem mittleren Unterschied (Median) aller Patches</translation>
    </message>
    <message>
        <source>Rounds in which each patch takes the class that most of its neighbours have.</source>
        <translation>Durchgänge, in denen jeder Patch die Klasse übernimmt, die die meisten seiner Nachbarn haben.</translation>
    </message>
    <message>
        <source>Rounds of smoothing</source>
        <translation>Glättungsdurchgänge</translation>
    </message>
    <message>
        <source>Rows are counted from 0.</source>
        <translation>Zeilen werden ab 0 gezählt.</translation>
    </message>
    <message>
        <source>Rows that lie on a grid, also one of UTM given in degrees, become its patches. Others keep their polygons; points that lie on no grid stand for squares, whose side the log tells. Rows without a vector or a place are left out, and counted.</source>
        <translation>Zeilen, die auf einem Gitter liegen, auch auf einem UTM-Gitter in Grad, werden zu dessen Patches. Andere behalten ihre Polygone; Punkte, die auf keinem Gitter liegen, stehen für Quadrate, deren Seitenlänge das Protokoll nennt. Zeilen ohne Vektor oder Lage werden ausgelassen und gezählt.</translation>
    </message>
    <message>
        <source>Rows: what the map says. Columns: what you have labelled. Each is tested by others, never by labels near it.</source>
        <translation>Zeilen: was die Karte sagt. Spalten: was Sie gelabelt haben. Jedes wird an anderen getestet, nie an Labels in der Nähe.</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>Erneut ausführen.</translation>
    </message>
    <message>
        <source>Run it again: it goes on where it stopped.</source>
        <translation>Erneut ausführen: Der Lauf geht dort weiter, wo er aufgehört hat.</translation>
    </message>
    <message>
        <source>Runs an image encoder over a raster and writes one polygon per patch of ground with its vector (an embedding). Patches that look alike have vectors that point the same way: Cluster patches groups them, Find similar searches them. A raster alone is enough to start.</source>
        <translation>Lässt einen Bild-Encoder über ein Raster laufen und schreibt ein Polygon je Patch am Boden mit seinem Vektor (einem Embedding). Patches, die sich ähnlich sehen, haben Vektoren gleicher Richtung: „Patches clustern“ gruppiert sie, „Ähnliches finden“ durchsucht sie. Zum Anfangen genügt ein Raster.</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>R²: how much of the vectors the mean and deviation of bands tell already.</source>
        <translation>R²: wie viel der Vektoren Mittelwert und Abweichung der Kanäle schon erklären.</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>S&amp;uche</translation>
    </message>
    <message>
        <source>SENSOR_BANDS is &apos;{}&apos;, but no sensor is chosen; give SENSOR as well</source>
        <translation>SENSOR_BANDS ist „{}“, aber es ist kein Sensor gewählt; auch SENSOR angeben</translation>
    </message>
    <message>
        <source>STAC item</source>
        <translation>STAC-Item</translation>
    </message>
    <message>
        <source>Satellogic multispectral (level 1D)</source>
        <translation>Satellogic multispektral (Level 1D)</translation>
    </message>
    <message>
        <source>Save an installer for another computer</source>
        <translation>Installationspaket für einen anderen Rechner speichern</translation>
    </message>
    <message>
        <source>Save an installer for another computer…</source>
        <translation>Installationspaket für einen anderen Rechner speichern…</translation>
    </message>
    <message>
        <source>Save areas and errors</source>
        <translation>Flächen und Fehler speichern</translation>
    </message>
    <message>
        <source>Save areas and errors as CSV…</source>
        <translation>Flächen und Fehler als CSV speichern…</translation>
    </message>
    <message>
        <source>Save examples</source>
        <translation>Beispiele speichern</translation>
    </message>
    <message>
        <source>Save examples as GeoJSON…</source>
        <translation>Beispiele als GeoJSON speichern…</translation>
    </message>
    <message>
        <source>Save hits</source>
        <translation>Treffer speichern</translation>
    </message>
    <message>
        <source>Save hits to a file…</source>
        <translation>Treffer in eine Datei speichern…</translation>
    </message>
    <message>
        <source>Save patches</source>
        <translation>Patches speichern</translation>
    </message>
    <message>
        <source>Save patches as</source>
        <translation>Patches speichern als</translation>
    </message>
    <message>
        <source>Save prithvi-eo-tiny.onnx from the page, then add it as an encoder of your own: six bands in that order, scaled by mean 1087, 1342, 1433, 2734, 1958, 1363 and deviation 2248, 2179, 2178, 1850, 1242, 1049.</source>
        <translation>prithvi-eo-tiny.onnx von der Seite speichern und als eigenen Encoder hinzufügen: sechs Kanäle in dieser Reihenfolge, skaliert mit Mittelwert 1087, 1342, 1433, 2734, 1958, 1363 und Abweichung 2248, 2179, 2178, 1850, 1242, 1049.</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Tabelle speichern…</translation>
    </message>
    <message>
        <source>Save the model</source>
        <translation>Modell speichern</translation>
    </message>
    <message>
        <source>Save the model with its labels as JSON, for other scenes of this encoder</source>
        <translation>Das Modell mit seinen Labels als JSON speichern, für andere Szenen dieses Encoders</translation>
    </message>
    <message>
        <source>Save the model…</source>
        <translation>Modell speichern…</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Die Tabelle als CSV speichern</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>Saved in {}.</source>
        <translation>Gespeichert in {}.</translation>
    </message>
    <message>
        <source>Saved model</source>
        <translation>Gespeichertes Modell</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Scenes made: {made}, there already: {reused}, failed: {failed}; patches: {patches}</source>
        <translation>Szenen erzeugt: {made}, vorhanden: {reused}, fehlgeschlagen: {failed}; Patches: {patches}</translation>
    </message>
    <message>
        <source>Scenes of {}</source>
        <translation>Szenen von {}</translation>
    </message>
    <message>
        <source>Scenes that failed</source>
        <translation>Fehlgeschlagene Szenen</translation>
    </message>
    <message>
        <source>Scenes that failed are listed in {}</source>
        <translation>Fehlgeschlagene Szenen sind in {} aufgelistet</translation>
    </message>
    <message>
        <source>Scenes: {scenes}, patches: {patches}, by {encoder}</source>
        <translation>Szenen: {scenes}, Patches: {patches}, von {encoder}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score {score:.3f}, patches: {count}. Drag to move the threshold.</source>
        <translation>Wert {score:.3f}, Patches: {count}. Ziehen verschiebt den Schwellenwert.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Scores above it count as changed. Lower finds more, and more false changes.</source>
        <translation>Scores darüber gelten als Veränderung. Niedriger findet mehr, auch mehr falsche Veränderungen.</translation>
    </message>
    <message>
        <source>Scores of all patches</source>
        <translation>Scores aller Patches</translation>
    </message>
    <message>
        <source>Seam ratio</source>
        <translation>Nahtverhältnis</translation>
    </message>
    <message>
        <source>Search &amp;in</source>
        <translation>Suchen &amp;in</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Search only within</source>
        <translation>Nur darin suchen</translation>
    </message>
    <message>
        <source>Search the dataset {}</source>
        <translation>Datensatz {} durchsuchen</translation>
    </message>
    <message>
        <source>Search the whole dataset</source>
        <translation>Ganzen Datensatz durchsuchen</translation>
    </message>
    <message>
        <source>Search with the hits that you have confirmed or rejected: {}</source>
        <translation>Mit den bestätigten oder verworfenen Treffern suchen: {}</translation>
    </message>
    <message>
        <source>Search {}</source>
        <translation>Suche {}</translation>
    </message>
    <message>
        <source>Season, light and haze change all vectors alike. Those of the later date are turned and moved so that the 60 % of patches that differ least meet their earlier vectors (orthogonal Procrustes).</source>
        <translation>Jahreszeit, Licht und Dunst verändern alle Vektoren gleichermaßen. Die des späteren Zeitpunkts werden so gedreht und verschoben, dass die 60 % der Patches, die sich am wenigsten unterscheiden, auf ihre früheren Vektoren treffen (orthogonale Procrustes-Analyse).</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Zufallssaat</translation>
    </message>
    <message>
        <source>Seed of MOSAIKS</source>
        <translation>Zufallssaat von MOSAIKS</translation>
    </message>
    <message>
        <source>Select changes that are like what you look for: rows here, or features on the map.</source>
        <translation>Veränderungen wählen, die dem Gesuchten gleichen: hier Zeilen oder auf der Karte Objekte.</translation>
    </message>
    <message>
        <source>Select patches on the map</source>
        <translation>Patches auf der Karte wählen</translation>
    </message>
    <message>
        <source>Select the patches of these clusters in their layer</source>
        <translation>Die Patches dieser Cluster in ihrem Layer wählen</translation>
    </message>
    <message>
        <source>Selected in &apos;{layer}&apos;: {some} of {all} patches.</source>
        <translation>In „{layer}“ gewählt: {some} von {all} Patches.</translation>
    </message>
    <message>
        <source>Selected patches: {}</source>
        <translation>Gewählte Patches: {}</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Sentinel-1 SAR, terrain-corrected backscatter</source>
        <translation>Sentinel-1 SAR, geländekorrigierte Rückstreuung</translation>
    </message>
    <message>
        <source>Sentinel-2 MSI, surface reflectance (level 2A)</source>
        <translation>Sentinel-2 MSI, Oberflächenreflexion (Level 2A)</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Engine einrichten</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Setting up TerraPatch&apos;s engine</source>
        <translation>Engine von TerraPatch wird eingerichtet</translation>
    </message>
    <message>
        <source>Settings of TerraPatch</source>
        <translation>Einstellungen von TerraPatch</translation>
    </message>
    <message>
        <source>Settings of a sweep</source>
        <translation>Einstellungen einer Testreihe</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Share of all patches, in percent</source>
        <translation>Anteil an allen Patches in Prozent</translation>
    </message>
    <message>
        <source>Share of the variance that the place in the tile explains; near 0 is good.</source>
        <translation>Anteil der Varianz, den die Lage in der Kachel erklärt; nahe 0 ist gut.</translation>
    </message>
    <message>
        <source>Share of vectors that another one equals to the last bit.</source>
        <translation>Anteil der Vektoren, denen ein anderer bis aufs letzte Bit gleicht.</translation>
    </message>
    <message>
        <source>Shares of all patches; click to select a cluster</source>
        <translation>Anteile an allen Patches; ein Klick wählt einen Cluster</translation>
    </message>
    <message>
        <source>Shares of the clusters</source>
        <translation>Anteile der Cluster</translation>
    </message>
    <message>
        <source>Shift consistency</source>
        <translation>Beständigkeit bei Verschiebung</translation>
    </message>
    <message>
        <source>Shorter vectors that keep most of what tells patches apart.</source>
        <translation>Kürzere Vektoren, die das meiste bewahren, was Patches unterscheidet.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show clusters</source>
        <translation>Cluster anzeigen</translation>
    </message>
    <message>
        <source>Show every patch above the threshold; very many are shown as areas</source>
        <translation>Jeden Patch über der Schwelle anzeigen; sehr viele werden als Flächen dargestellt</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte anzeigen</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese anzeigen</translation>
    </message>
    <message>
        <source>Show the commands for a terminal</source>
        <translation>Die Befehle für ein Terminal anzeigen</translation>
    </message>
    <message>
        <source>Show the patches on the map; off shows the imagery below them</source>
        <translation>Die Patches auf der Karte anzeigen; ausgeschaltet sind die Bilddaten darunter zu sehen</translation>
    </message>
    <message>
        <source>Show the score of every patch on the map, not of the hits only</source>
        <translation>Den Score jedes Patches auf der Karte anzeigen, nicht nur den der Treffer</translation>
    </message>
    <message>
        <source>Shows how much every patch has changed</source>
        <translation>Zeigt, wie sehr sich jeder Patch verändert hat</translation>
    </message>
    <message>
        <source>Shows the earlier imagery left of the mouse on the map, and the later right of it</source>
        <translation>Zeigt auf der Karte links von der Maus die früheren Bilddaten und rechts davon die späteren</translation>
    </message>
    <message>
        <source>Shows the imagery of the earlier date, without patches</source>
        <translation>Zeigt die Bilddaten des früheren Datums, ohne Patches</translation>
    </message>
    <message>
        <source>Shows the imagery of the later date, without patches</source>
        <translation>Zeigt die Bilddaten des späteren Datums, ohne Patches</translation>
    </message>
    <message>
        <source>Shows where the scenes of a dataset lie, and makes a layer of its patches within an extent, with their vectors: cluster it, search it, take examples from it. Find similar in a dataset, also a button of the dock&apos;s Find similar, then searches the patches of all scenes.</source>
        <translation>Zeigt, wo die Szenen eines Datensatzes liegen, und erzeugt aus seinen Patches in einer Ausdehnung einen Layer mit ihren Vektoren: zum Clustern, zum Durchsuchen und als Quelle für Beispiele. „Ähnliches in einem Datensatz finden“, auch eine Schaltfläche bei „Ähnliches finden“ im Bedienfeld, durchsucht danach die Patches aller Szenen.</translation>
    </message>
    <message>
        <source>Side of a patch of a raster or grid: its vector is the mean of that many pixels a side.</source>
        <translation>Seitenlänge eines Patches eines Rasters oder Gitters: Sein Vektor ist der Mittelwert von so vielen Pixeln je Seite.</translation>
    </message>
    <message>
        <source>Side of a patch.</source>
        <translation>Seitenlänge eines Patches.</translation>
    </message>
    <message>
        <source>Side of a patch. Multiples of the encoder&apos;s own give larger patches. Default: the encoder&apos;s own; 8 for mosaiks.</source>
        <translation>Seitenlänge eines Patches. Vielfache der des Encoders ergeben größere Patches. Vorgabe: die des Encoders; 8 bei mosaiks.</translation>
    </message>
    <message>
        <source>Side of a tile, the window that the encoder sees at once. Default: the encoder&apos;s own.</source>
        <translation>Seitenlänge einer Kachel, des Fensters, das der Encoder auf einmal sieht. Vorgabe: die des Encoders.</translation>
    </message>
    <message>
        <source>Side of the ground of a point</source>
        <translation>Seitenlänge der Bodenfläche eines Punktes</translation>
    </message>
    <message>
        <source>Side of the ground of a point (metres)</source>
        <translation>Seitenlänge der Bodenfläche eines Punktes (Meter)</translation>
    </message>
    <message>
        <source>Side of the ground of a point is in metres.</source>
        <translation>Die Seitenlänge der Bodenfläche eines Punktes ist in Metern.</translation>
    </message>
    <message>
        <source>Side of the ground that one vector stands for</source>
        <translation>Seitenlänge der Bodenfläche, für die ein Vektor steht</translation>
    </message>
    <message>
        <source>Side of the square of ground that one vector stands for.</source>
        <translation>Seite des Quadrats auf dem Boden, für das ein Vektor steht.</translation>
    </message>
    <message>
        <source>Side of the square that a point stands for, where points lie on no lattice. Default: the usual distance to the next point.</source>
        <translation>Seitenlänge des Quadrats, für das ein Punkt steht, wenn Punkte auf keinem Gitter liegen. Vorgabe: die übliche Distanz zum nächsten Punkt.</translation>
    </message>
    <message>
        <source>Sides of the ground that a vector stands for. Default: 8, 16 and 32, as far as the encoder allows.</source>
        <translation>Seitenlängen der Bodenfläche, für die ein Vektor steht. Vorgabe: 8, 16 und 32, soweit der Encoder es zulässt.</translation>
    </message>
    <message>
        <source>Sides of tiles. Default: each encoder&apos;s own.</source>
        <translation>Seitenlängen der Kacheln. Vorgabe: die des jeweiligen Encoders.</translation>
    </message>
    <message>
        <source>SigLIP 2 base, knows words</source>
        <translation>SigLIP 2 base, kennt Wörter</translation>
    </message>
    <message>
        <source>SigLIP base trained on ten million remote-sensing pictures and captions: finds what words say. One vector for 256 x 256 pixels of red, green and blue.</source>
        <translation>SigLIP base, auf zehn Millionen Fernerkundungsbildern und Bildunterschriften trainiert: findet, was Worte sagen. Ein Vektor für 256 x 256 Pixel von Rot, Grün und Blau.</translation>
    </message>
    <message>
        <source>Silhouette, k = 8</source>
        <translation>Silhouette, k = 8</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Ähnliches</translation>
    </message>
    <message>
        <source>Similar colours = similar ground; colours have no fixed meaning</source>
        <translation>Ähnliche Farben = ähnliches Gelände; Farben haben keine feste Bedeutung</translation>
    </message>
    <message>
        <source>Similarity map</source>
        <translation>Ähnlichkeitskarte</translation>
    </message>
    <message>
        <source>Six bands of Harmonized Landsat Sentinel-2 (blue, green, red, near infrared, two of shortwave infrared) of one date; one vector (the class token) for 224 x 224 pixels.</source>
        <translation>Sechs Kanäle von Harmonized Landsat Sentinel-2 (Blau, Grün, Rot, nahes Infrarot, zwei im kurzwelligen Infrarot) eines Zeitpunkts; ein Vektor (das Klassentoken) für 224 x 224 Pixel.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Sizes are in pixels of the resolution that is used. The dataset and the layer are in longitude and latitude, because scenes may have any CRS.</source>
        <translation>Größen sind in Pixeln der verwendeten Auflösung. Datensatz und Layer sind in Länge und Breite, weil Szenen jedes KBS haben können.</translation>
    </message>
    <message>
        <source>Sizes on the ground in the STAC item are in metres.</source>
        <translation>Größen am Boden im STAC-Item sind in Metern.</translation>
    </message>
    <message>
        <source>Small polygons</source>
        <translation>Kleine Polygone</translation>
    </message>
    <message>
        <source>Smaller numbers</source>
        <translation>Kleinere Zahlen</translation>
    </message>
    <message>
        <source>Smallest change</source>
        <translation>Kleinste Veränderung</translation>
    </message>
    <message>
        <source>Smallest change (patches)</source>
        <translation>Kleinste Veränderung (Patches)</translation>
    </message>
    <message>
        <source>Squares that the labelled ground is cut into. What is tested never lies in a block, nor within the gap of a place, that something was learned from: neighbours look alike only because they are neighbours.</source>
        <translation>Quadrate, in die das gelabelte Gelände zerlegt wird. Was getestet wird, liegt nie in einem Block, aus dem gelernt wurde, und nie näher als der Abstand an einem solchen Ort: Nachbarn ähneln sich nur, weil sie Nachbarn sind.</translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation>Komprimierung</translation>
    </message>
    <message>
        <source>Stability, k = 8</source>
        <translation>Stabilität, k = 8</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Statistics of the layer&apos;s sensor</source>
        <translation>Statistik des Sensors des Layers</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Stopped. What was fetched is kept: Get goes on there.</source>
        <translation>Gestoppt. Das bisher Geholte bleibt: „Holen“ macht dort weiter.</translation>
    </message>
    <message>
        <source>Stops; what was fetched is kept for the next time</source>
        <translation>Stoppt; das bisher Geholte bleibt für das nächste Mal</translation>
    </message>
    <message>
        <source>Subtract from each vector the mean of all that lay at the same place in their tiles; auto does so where the place explains more of the vectors&apos; variance than it should, and tells how much.</source>
        <translation>Von jedem Vektor den Mittelwert aller abziehen, die in ihrer Kachel an derselben Stelle lagen; auto tut das, wenn die Stelle mehr der Varianz der Vektoren erklärt, als sie sollte, und nennt das Ausmaß.</translation>
    </message>
    <message>
        <source>Subtract from pixels</source>
        <translation>Von Pixeln abziehen</translation>
    </message>
    <message>
        <source>Subtracted from all pixels before anything else. Default: 1000 where Sentinel-2&apos;s metadata and pixels call for it, else 0.</source>
        <translation>Wird vor allem anderen von allen Pixeln abgezogen. Vorgabe: 1000, wenn Metadaten und Pixel von Sentinel-2 es erfordern, sonst 0.</translation>
    </message>
    <message>
        <source>Such as Apache-2.0; not known</source>
        <translation>Etwa Apache-2.0; nicht bekannt</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Suggest a number of clusters</source>
        <translation>Eine Anzahl von Clustern vorschlagen</translation>
    </message>
    <message>
        <source>Sweep (sweep.json)</source>
        <translation>Testreihe (sweep.json)</translation>
    </message>
    <message>
        <source>Sweep settings</source>
        <translation>Einstellungen durchtesten</translation>
    </message>
    <message>
        <source>Sweep settings, in the Processing toolbox, compares encoders and patch sizes on this raster</source>
        <translation>„Einstellungen durchtesten“ in den Verarbeitungswerkzeugen vergleicht Encoder und Patchgrößen an diesem Raster</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>Switch the layer on to see them.</source>
        <translation>Den Layer einschalten, um sie zu sehen.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>TOKENS is &apos;raw&apos;, but there is no folder to keep them in; give OUTPUT_SET as well</source>
        <translation>TOKENS ist „raw“, aber es gibt keinen Ordner dafür; auch OUTPUT_SET angeben</translation>
    </message>
    <message>
        <source>TOKENS is &apos;raw&apos;, which gives no vectors of tiles for OUTPUT_TILES; leave that empty, or choose &apos;both&apos;</source>
        <translation>TOKENS ist „raw“, was keine Vektoren von Kacheln für OUTPUT_TILES ergibt; dieses leer lassen oder „both“ wählen</translation>
    </message>
    <message>
        <source>TOKENS is &apos;{}&apos;, but there is no layer for them; give OUTPUT_TILES as well</source>
        <translation>TOKENS ist „{}“, aber es gibt keinen Layer dafür; auch OUTPUT_TILES angeben</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table of areas</source>
        <translation>Tabelle der Flächen</translation>
    </message>
    <message>
        <source>Table of the changes</source>
        <translation>Tabelle der Veränderungen</translation>
    </message>
    <message>
        <source>Table or embedding set</source>
        <translation>Tabelle oder Embedding-Satz</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take examples from selected patches, or from a layer of points or polygons</source>
        <translation>Beispiele aus gewählten Patches oder aus einem Punkt- oder Polygonlayer übernehmen</translation>
    </message>
    <message>
        <source>Take labels from a layer with a field of classes, or from named clusters</source>
        <translation>Labels aus einem Layer mit Klassenfeld oder aus benannten Clustern übernehmen</translation>
    </message>
    <message>
        <source>Temporary layer</source>
        <translation>Temporärlayer</translation>
    </message>
    <message>
        <source>Temporary layers come back with this project on this computer only. Keep them in a GeoPackage to have them everywhere.</source>
        <translation>Temporärlayer kommen mit diesem Projekt nur auf diesem Rechner wieder. Um sie überall zu haben, in einem GeoPackage behalten.</translation>
    </message>
    <message>
        <source>TensorRT was found; device tensorrt uses it</source>
        <translation>TensorRT wurde gefunden; Gerät tensorrt nutzt es</translation>
    </message>
    <message>
        <source>TensorRT was not found: {problem}</source>
        <translation>TensorRT wurde nicht gefunden: {problem}</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Terminal, for QGIS from Flatpak</source>
        <translation>Terminal, für QGIS aus Flatpak</translation>
    </message>
    <message>
        <source>TerraPatch</source>
        <translation>TerraPatch</translation>
    </message>
    <message>
        <source>TerraPatch (image-encoder vectors of patches)</source>
        <translation>TerraPatch (Bild-Encoder-Vektoren von Patches)</translation>
    </message>
    <message>
        <source>TerraPatch finds no Python with the engine&apos;s packages. Open the TerraPatch panel of QGIS and click &apos;Set up the engine&apos;. </source>
        <translation>TerraPatch findet kein Python mit den Paketen der Engine. Das TerraPatch-Bedienfeld in QGIS öffnen und auf „Engine einrichten“ klicken. </translation>
    </message>
    <message>
        <source>TerraPatch help</source>
        <translation>TerraPatch-Hilfe</translation>
    </message>
    <message>
        <source>TerraPatch reads rasters and runs encoders with a Python of its own; QGIS&apos;s stays as it is.</source>
        <translation>TerraPatch liest Raster und führt Encoder mit einem eigenen Python aus; das von QGIS bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>TerraPatch&apos;s engine for {title}, Python {python}, {variant}.

On the computer without a network, install the TerraPatch plugin from its zip in QGIS. Then click &apos;Other ways&apos;, &apos;Install from a folder…&apos; in the TerraPatch panel and choose this folder, or run {script} in this folder.

Both need a Python {python} there; QGIS&apos;s own will do where it has that version.
</source>
        <translation>Die Engine von TerraPatch für {title}, Python {python}, {variant}.

Auf dem Rechner ohne Netzwerk wird die Erweiterung TerraPatch in QGIS aus ihrer ZIP-Datei installiert. Dann im Bedienfeld von TerraPatch auf &apos;Andere Wege&apos;, &apos;Aus einem Ordner installieren…&apos; klicken und diesen Ordner wählen, oder {script} in diesem Ordner ausführen.

Beides braucht dort ein Python {python}; das von QGIS genügt, wo es diese Version hat.
</translation>
    </message>
    <message>
        <source>TerraPatch&apos;s engine is {not_available}: ONNX Runtime, rasterio or pyogrio has no packages for it. Name the Python of an environment that has them in the settings.</source>
        <translation>Die Engine von TerraPatch ist {not_available}: Für ONNX Runtime, rasterio oder pyogrio gibt es dort keine Pakete. In den Einstellungen das Python einer Umgebung angeben, die sie enthält.</translation>
    </message>
    <message>
        <source>TerraPatch&apos;s own environment</source>
        <translation>der eigenen Umgebung von TerraPatch</translation>
    </message>
    <message>
        <source>TerraPatch: find ground that looks alike</source>
        <translation>TerraPatch: Gelände finden, das sich ähnlich sieht</translation>
    </message>
    <message>
        <source>Testing TerraPatch&apos;s engine</source>
        <translation>Engine von TerraPatch wird getestet</translation>
    </message>
    <message>
        <source>Testing the engine</source>
        <translation>Engine wird getestet</translation>
    </message>
    <message>
        <source>Testing the engine…</source>
        <translation>Engine wird getestet…</translation>
    </message>
    <message>
        <source>Tests the engine, and copies a text to paste into a bug report</source>
        <translation>Testet die Engine und kopiert einen Text für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>That all vectors take.</source>
        <translation>Die alle Vektoren belegen.</translation>
    </message>
    <message>
        <source>That is an example already.</source>
        <translation>Das ist schon ein Beispiel.</translation>
    </message>
    <message>
        <source>That making the vectors took on this machine, MOSAIKS&apos; fit included.</source>
        <translation>Die das Erzeugen der Vektoren auf diesem Rechner brauchte, MOSAIKS-Anpassung eingeschlossen.</translation>
    </message>
    <message>
        <source>The Python of an environment with the engine&apos;s packages; empty lets TerraPatch look for one</source>
        <translation>Das Python einer Umgebung mit den Paketen der Engine; bleibt das Feld leer, sucht TerraPatch eines</translation>
    </message>
    <message>
        <source>The address {url} is not https; TerraPatch fetches encoders over https alone.</source>
        <translation>Die Adresse {url} ist nicht https; TerraPatch holt Encoder nur über https.</translation>
    </message>
    <message>
        <source>The algorithm {} is not there; switch Processing on.</source>
        <translation>Den Algorithmus {} gibt es nicht; die Verarbeitung einschalten.</translation>
    </message>
    <message>
        <source>The algorithms of TerraPatch could not be added, most likely because a second copy of TerraPatch is loaded. Remove one copy in the plugin manager.</source>
        <translation>Die Algorithmen von TerraPatch konnten nicht hinzugefügt werden, wahrscheinlich weil TerraPatch zweimal geladen ist. In der Erweiterungsverwaltung eine Kopie entfernen.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>The area cannot be transformed to the CRS of &apos;{}&apos;; choose a smaller area.</source>
        <translation>Der Bereich kann nicht in das KBS von „{}“ transformiert werden; kleineren Bereich wählen.</translation>
    </message>
    <message>
        <source>The band of the layer that the encoder takes for {}</source>
        <translation>Der Kanal des Layers, den der Encoder als {} erhält</translation>
    </message>
    <message>
        <source>The baseline: mean and deviation of every band in the patch. An encoder has to beat it to be worth its time.</source>
        <translation>Der Vergleichsmaßstab: Mittelwert und Abweichung jedes Kanals im Patch. Ein Encoder muss ihn übertreffen, um seine Zeit wert zu sein.</translation>
    </message>
    <message>
        <source>The card and the model disagree</source>
        <translation>Steckbrief und Modell widersprechen sich</translation>
    </message>
    <message>
        <source>The catalogue {file} cannot be read ({error}); install TerraPatch again.</source>
        <translation>Der Katalog {file} kann nicht gelesen werden ({error}); TerraPatch neu installieren.</translation>
    </message>
    <message>
        <source>The changes</source>
        <translation>Die Veränderungen</translation>
    </message>
    <message>
        <source>The chosen Python cannot run the engine</source>
        <translation>Das gewählte Python kann die Engine nicht ausführen</translation>
    </message>
    <message>
        <source>The classes were made, but cannot be read ({}). Classify again.</source>
        <translation>Die Klassen wurden erzeugt, können aber nicht gelesen werden ({}). Erneut klassifizieren.</translation>
    </message>
    <message>
        <source>The classification was ended, because other patches are in use now.</source>
        <translation>Die Klassifikation wurde beendet, weil jetzt andere Patches verwendet werden.</translation>
    </message>
    <message>
        <source>The cluster of most of a change before, and after; patches count by how much they changed. Equal numbers: it changed within what the clusters tell apart; more clusters tell more.</source>
        <translation>Der Cluster des größten Teils einer Veränderung, vorher und nachher; Patches zählen nach der Stärke ihrer Veränderung. Gleiche Nummern: verändert innerhalb dessen, was die Cluster unterscheiden; mehr Cluster unterscheiden mehr.</translation>
    </message>
    <message>
        <source>The clusters were made, but their layer is gone. Make them again.</source>
        <translation>Die Cluster wurden gebildet, aber ihr Layer ist weg. Erneut bilden.</translation>
    </message>
    <message>
        <source>The connection to fetch {part_stem} ended after {done:,} of {whole:,} bytes; try again, it goes on there.</source>
        <translation>Die Verbindung zum Holen von {part_stem} endete nach {done:,} von {whole:,} Byte; erneut versuchen, es geht dort weiter.</translation>
    </message>
    <message>
        <source>The connection to {url} broke ({error}); try again, it goes on there.</source>
        <translation>Die Verbindung zu {url} ist abgebrochen ({error}); erneut versuchen, es geht dort weiter.</translation>
    </message>
    <message>
        <source>The content of {path}</source>
        <translation>Der Inhalt von {path}</translation>
    </message>
    <message>
        <source>The coordinates of feature {number} of {path}</source>
        <translation>Die Koordinaten von Objekt {number} in {path}</translation>
    </message>
    <message>
        <source>The dataset is being searched; wait, or cancel it.</source>
        <translation>Der Datensatz wird gerade durchsucht; abwarten oder abbrechen.</translation>
    </message>
    <message>
        <source>The dataset is whole, but has no layer: {}</source>
        <translation>Der Datensatz ist vollständig, hat aber keinen Layer: {}</translation>
    </message>
    <message>
        <source>The dataset was searched.</source>
        <translation>Der Datensatz wurde durchsucht.</translation>
    </message>
    <message>
        <source>The dates were compared, but the result cannot be read ({}). Compare them again.</source>
        <translation>Die Zeitpunkte wurden verglichen, aber das Ergebnis kann nicht gelesen werden ({}). Erneut vergleichen.</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard: paste them into a bug report.</source>
        <translation>Die Diagnose ist in der Zwischenablage: in einen Fehlerbericht einfügen.</translation>
    </message>
    <message>
        <source>The disk of {engines_folder} has {free_gb:.1f} GB free, the setup needs {needed_gb:.1f} GB. Free some space, then try again.</source>
        <translation>Auf dem Datenträger von {engines_folder} sind {free_gb:.1f} GB frei, die Einrichtung benötigt {needed_gb:.1f} GB. Platz schaffen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The disk of {parent} has {free} free, and {part_stem} needs {needed}; make room, then try again.</source>
        <translation>Auf dem Datenträger von {parent} sind {free} frei, und {part_stem} benötigt {needed}; Platz schaffen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The driver of {name} is {driver}; the graphics card needs driver {least_driver} or newer.</source>
        <translation>Der Treiber von {name} ist {driver}; die Grafikkarte benötigt Treiber {least_driver} oder neuer.</translation>
    </message>
    <message>
        <source>The encoder sees {} million pixels, overlaps of tiles included.</source>
        <translation>Der Encoder sieht {} Millionen Pixel, Überlappungen der Kacheln eingerechnet.</translation>
    </message>
    <message>
        <source>The encoder that the dock and the algorithms offer first</source>
        <translation>Der Encoder, den Bedienfeld und Algorithmen zuerst anbieten</translation>
    </message>
    <message>
        <source>The encoder&apos;s card would replace {}, which is not a card of an encoder; choose another name for OUTPUT</source>
        <translation>Der Steckbrief des Encoders würde {} ersetzen, das kein Steckbrief eines Encoders ist; anderen Namen für OUTPUT wählen</translation>
    </message>
    <message>
        <source>The encoder&apos;s, as trained</source>
        <translation>Die des Encoders, wie trainiert</translation>
    </message>
    <message>
        <source>The encoder; its card, a JSON file of the same name, is written beside it.</source>
        <translation>Der Encoder; sein Steckbrief, eine gleichnamige JSON-Datei, wird daneben gespeichert.</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>Die Engine</translation>
    </message>
    <message>
        <source>The engine cannot be started: {python} does not run ({error}). Choose another Python for it.</source>
        <translation>Die Engine kann nicht gestartet werden: {python} läuft nicht ({error}). Ein anderes Python dafür wählen.</translation>
    </message>
    <message>
        <source>The engine cannot open {path} ({driver}: {problem}), so the pixels of the layer &apos;{name}&apos; are copied for it.</source>
        <translation>Die Engine kann {path} nicht öffnen ({driver}: {problem}), daher werden die Pixel des Layers „{name}“ für sie kopiert.</translation>
    </message>
    <message>
        <source>The engine did not greet within {hello_seconds:.0f} s, with {python}. Try again, or choose another Python for it.</source>
        <translation>Die Engine hat sich mit {python} nicht innerhalb von {hello_seconds:.0f} s gemeldet. Erneut versuchen oder ein anderes Python dafür wählen.</translation>
    </message>
    <message>
        <source>The engine has said nothing for {seconds:.0f} s: it is at a long step, or it hangs. Cancel ends it.</source>
        <translation>Die Engine hat sich seit {seconds:.0f} s nicht gemeldet: Sie ist bei einem langen Schritt oder hängt. „Abbrechen“ beendet sie.</translation>
    </message>
    <message>
        <source>The engine has said nothing for {time} ({job}): it is at a long step, or it hangs. Wait, or end it.</source>
        <translation>Die Engine hat seit {time} nichts gemeldet ({job}): Sie ist an einem langen Schritt oder hängt. Abwarten oder beenden.</translation>
    </message>
    <message>
        <source>The engine has to be set up once</source>
        <translation>Die Engine muss einmal eingerichtet werden</translation>
    </message>
    <message>
        <source>The engine is being set up by another QGIS right now. Wait until that has ended, then check again.</source>
        <translation>Die Engine wird gerade von einem anderen QGIS eingerichtet. Abwarten, bis das beendet ist, dann erneut prüfen.</translation>
    </message>
    <message>
        <source>The engine is broken</source>
        <translation>Die Engine ist defekt</translation>
    </message>
    <message>
        <source>The engine is broken. {problem} Open the TerraPatch panel of QGIS, which mends it by a click.</source>
        <translation>Die Engine ist defekt. {problem} Das TerraPatch-Bedienfeld in QGIS öffnen, dort lässt sie sich mit einem Klick reparieren.</translation>
    </message>
    <message>
        <source>The engine is missing; see above how to set it up.</source>
        <translation>Die Engine fehlt; wie sie eingerichtet wird, steht oben.</translation>
    </message>
    <message>
        <source>The engine needs a Python {versions} to be set up with, and none was found. Install one from python.org (not from the Microsoft Store) or with your system&apos;s packages, then check again.</source>
        <translation>Für die Einrichtung benötigt die Engine ein Python {versions}, und keines wurde gefunden. Eines von python.org (nicht aus dem Microsoft Store) oder mit den Paketen Ihres Systems installieren, dann erneut prüfen.</translation>
    </message>
    <message>
        <source>The engine needs an update</source>
        <translation>Die Engine muss aktualisiert werden</translation>
    </message>
    <message>
        <source>The engine of TerraPatch {version} speaks protocol {protocol}, this plugin needs protocol {protocol_version}. Restart QGIS, so that both are of the version that is installed.</source>
        <translation>Die Engine von TerraPatch {version} spricht Protokoll {protocol}, diese Erweiterung benötigt Protokoll {protocol_version}. QGIS neu starten, damit beide die installierte Version haben.</translation>
    </message>
    <message>
        <source>The engine was ended while it ran &apos;{job}&apos;, because TerraPatch was unloaded. {again}</source>
        <translation>Die Engine wurde beim Lauf „{job}“ beendet, weil TerraPatch entladen wurde. {again}</translation>
    </message>
    <message>
        <source>The engine was ended while it ran &apos;{job}&apos;, because it had said nothing for long. {again}</source>
        <translation>Die Engine wurde beim Lauf „{job}“ beendet, weil sie sich lange nicht gemeldet hatte. {again}</translation>
    </message>
    <message>
        <source>The engine&apos;s Python, from {origin}, is broken. {problem}</source>
        <translation>Das Python der Engine aus {origin} ist defekt. {problem}</translation>
    </message>
    <message>
        <source>The engine&apos;s Python, from {value}, cannot be used: {text}. Name the Python of an environment that has the packages of {packages}, or leave it empty.</source>
        <translation>Das Python der Engine, aus {value}, kann nicht verwendet werden: {text}. Das Python einer Umgebung angeben, die die Pakete von {packages} enthält, oder das Feld leer lassen.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer to &apos;{job}&apos; cannot be read: {problem}. Restart QGIS, so that the plugin and its engine are of one version, and run it again.</source>
        <translation>Die Antwort der Engine auf „{job}“ kann nicht gelesen werden: {problem}. QGIS neu starten, damit Erweiterung und Engine dieselbe Version haben, und erneut ausführen.</translation>
    </message>
    <message>
        <source>The examples are by {example_encoder}, the patches of &apos;{table}&apos; by {table_encoder}, and vectors of different encoders do not compare: search a layer of the same encoder, or begin a new search.</source>
        <translation>Die Beispiele sind von {example_encoder}, die Patches von „{table}“ von {table_encoder}, und Vektoren verschiedener Encoder sind nicht vergleichbar: einen Layer desselben Encoders durchsuchen oder eine neue Suche beginnen.</translation>
    </message>
    <message>
        <source>The examples are put on the map as soon as there are patches: embed a raster.</source>
        <translation>Die Beispiele kommen auf die Karte, sobald es Patches gibt: ein Raster einbetten.</translation>
    </message>
    <message>
        <source>The examples cannot be written to {file} ({reason}); free some space there.</source>
        <translation>Die Beispiele können nicht in {file} geschrieben werden ({reason}); dort Platz schaffen.</translation>
    </message>
    <message>
        <source>The examples cannot be written to {path} ({reason}): choose a folder that you may write to.</source>
        <translation>Die Beispiele können nicht in {path} geschrieben werden ({reason}): einen Ordner mit Schreibrecht wählen.</translation>
    </message>
    <message>
        <source>The extent holds {width:,} × {height:,} pixels of {pixel_width:g} CRS units of the layer &apos;{name}&apos;, needs at most {most:,} to spare the service. Give a smaller extent or a coarser resolution.</source>
        <translation>Die Ausdehnung enthält {width:,} × {height:,} Pixel von {pixel_width:g} KBS-Einheiten des Layers „{name}“, erlaubt sind höchstens {most:,}, um den Dienst zu schonen. Kleinere Ausdehnung oder gröbere Auflösung angeben.</translation>
    </message>
    <message>
        <source>The extent {extent} lies outside the layer &apos;{name}&apos;, which covers {whole}. Give the extent in the layer&apos;s CRS.</source>
        <translation>Die Ausdehnung {extent} liegt außerhalb des Layers „{name}“, der {whole} abdeckt. Die Ausdehnung im KBS des Layers angeben.</translation>
    </message>
    <message>
        <source>The features of {path}</source>
        <translation>Die Objekte von {path}</translation>
    </message>
    <message>
        <source>The file has changed since its card was written; check what the form says, and save it anew.</source>
        <translation>Die Datei hat sich geändert, seit ihr Steckbrief geschrieben wurde; die Angaben im Formular prüfen und neu speichern.</translation>
    </message>
    <message>
        <source>The file: .parquet, .tif, .gpkg or .npy; or a folder .zarr. Its STAC item is written beside it.</source>
        <translation>Die Datei: .parquet, .tif, .gpkg oder .npy; oder ein Ordner .zarr. Ihr STAC-Item wird daneben gespeichert.</translation>
    </message>
    <message>
        <source>The folder that Embed many rasters or terrapatch embed-many has made, or its dataset.json.</source>
        <translation>Der Ordner, den „Viele Raster einbetten“ oder terrapatch embed-many angelegt hat, oder dessen dataset.json.</translation>
    </message>
    <message>
        <source>The form has &apos;{}&apos; of the sweep.</source>
        <translation>Das Formular enthält „{}“ aus der Testreihe.</translation>
    </message>
    <message>
        <source>The grids differ, so that vectors of the later date are averaged over each earlier patch. Small changes get softer.</source>
        <translation>Die Gitter unterscheiden sich, daher werden Vektoren des späteren Zeitpunkts über jeden früheren Patch gemittelt. Kleine Veränderungen werden dadurch schwächer.</translation>
    </message>
    <message>
        <source>The grids differ: patches are compared by overlap, which softens small changes.</source>
        <translation>Die Gitter sind verschieden: Patches werden nach Überlappung verglichen, was kleine Veränderungen abschwächt.</translation>
    </message>
    <message>
        <source>The ground around a patch fades into other ground. What share of the change that wholly other ground makes does this make? An encoder that sees much around says little of the patch itself.</source>
        <translation>Das Gelände um einen Patch wird in anderes überblendet. Welchen Anteil der Veränderung, die ganz anderes Gelände bewirkt, macht das aus? Ein Encoder, der viel Umgebung sieht, sagt wenig über den Patch selbst.</translation>
    </message>
    <message>
        <source>The hits cannot be made into areas: raise the threshold, or show fewer.</source>
        <translation>Aus den Treffern lassen sich keine Flächen bilden: Schwelle erhöhen oder weniger anzeigen.</translation>
    </message>
    <message>
        <source>The hits cannot be written to {path} ({message}): choose another file.</source>
        <translation>Die Treffer können nicht in {path} geschrieben werden ({message}): andere Datei wählen.</translation>
    </message>
    <message>
        <source>The image encoder that turns patches into vectors</source>
        <translation>Der Bild-Encoder, der aus Patches Vektoren macht</translation>
    </message>
    <message>
        <source>The installer is in {}.</source>
        <translation>Das Installationspaket liegt in {}.</translation>
    </message>
    <message>
        <source>The labels cannot be written to {file} ({reason}); free some space there.</source>
        <translation>Die Labels können nicht in {file} geschrieben werden ({reason}); dort Platz schaffen.</translation>
    </message>
    <message>
        <source>The labels lie too near each other to learn from some of them and test the others</source>
        <translation>Die Labels liegen zu nah beieinander, um aus einigen zu lernen und die anderen zu testen</translation>
    </message>
    <message>
        <source>The larger window of pixels that the encoder sees at once. It gives a vector for each patch in it.</source>
        <translation>Das größere Fenster von Pixeln, das der Encoder auf einmal sieht. Es ergibt einen Vektor für jeden Patch darin.</translation>
    </message>
    <message>
        <source>The largest is {size}, from cluster {before} to cluster {after}.</source>
        <translation>Die größte umfasst {size}, von Cluster {before} zu Cluster {after}.</translation>
    </message>
    <message>
        <source>The largest is {size}, within cluster {cluster}.</source>
        <translation>Die größte umfasst {size}, innerhalb von Cluster {cluster}.</translation>
    </message>
    <message>
        <source>The last run is on the clipboard, as Python. Processing &gt; History holds the earlier ones.</source>
        <translation>Der letzte Lauf ist als Python in der Zwischenablage. Verarbeitung &gt; Protokoll enthält die früheren.</translation>
    </message>
    <message>
        <source>The layer &apos;{layer}&apos; cannot be read from {source}; repair its source in the layer&apos;s properties</source>
        <translation>Der Layer „{layer}“ kann nicht aus {source} gelesen werden; seine Quelle in den Layereigenschaften reparieren</translation>
    </message>
    <message>
        <source>The layer &apos;{name}&apos; cannot be opened any more from {source}; check that it is still there, or repair the layer&apos;s source in its properties</source>
        <translation>Der Layer „{name}“ kann nicht mehr aus {source} geöffnet werden; prüfen, ob sie noch da ist, oder die Quelle in den Layereigenschaften reparieren</translation>
    </message>
    <message>
        <source>The layer &apos;{name}&apos; cannot be read at {window} ({problems}); check that its source is reachable</source>
        <translation>Der Layer „{name}“ kann bei {window} nicht gelesen werden ({problems}); prüfen, ob seine Quelle erreichbar ist</translation>
    </message>
    <message>
        <source>The layer &apos;{name}&apos; has no resolution of its own: its service draws it at any scale. Give a resolution in CRS units per pixel.</source>
        <translation>Der Layer „{name}“ hat keine eigene Auflösung: Sein Dienst zeichnet ihn in jedem Maßstab. Eine Auflösung in KBS-Einheiten pro Pixel angeben.</translation>
    </message>
    <message>
        <source>The layer &apos;{name}&apos; has no size of its own: it shows any part of the world at any scale. Give an extent, such as that of the map, and a resolution.</source>
        <translation>Der Layer „{name}“ hat keine eigene Größe: Er zeigt jeden Teil der Welt in jedem Maßstab. Eine Ausdehnung, etwa die der Karte, und eine Auflösung angeben.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; has 0 features with a geometry, needs at least 1: draw some on the patches.</source>
        <translation>Der Layer „{}“ hat 0 Objekte mit Geometrie, nötig ist mindestens 1: welche auf den Patches zeichnen.</translation>
    </message>
    <message>
        <source>The layer &apos;{}&apos; has 0 selected features with a geometry, needs at least 1: select some on the patches.</source>
        <translation>Der Layer „{}“ hat 0 gewählte Objekte mit Geometrie, nötig ist mindestens 1: welche auf den Patches wählen.</translation>
    </message>
    <message>
        <source>The layer does not say how to make them again: make a new one, and remove this.</source>
        <translation>Der Layer sagt nicht, wie sie neu zu erzeugen sind: einen neuen erzeugen und diesen entfernen.</translation>
    </message>
    <message>
        <source>The layer gave no pixels for this extent: all are nodata or transparent. Check that the layer shows imagery there at this resolution, and that its service is reachable.</source>
        <translation>Der Layer hat für diese Ausdehnung keine Pixel geliefert: Alle sind Leerwerte oder transparent. Prüfen, ob der Layer dort in dieser Auflösung Bilddaten zeigt und sein Dienst erreichbar ist.</translation>
    </message>
    <message>
        <source>The layer of these changes is gone: compare the dates again.</source>
        <translation>Der Layer dieser Veränderungen ist weg: die Zeitpunkte erneut vergleichen.</translation>
    </message>
    <message>
        <source>The layer&apos;s 2nd to 98th percentile becomes 0 to 1</source>
        <translation>2. bis 98. Perzentil des Layers wird 0 bis 1</translation>
    </message>
    <message>
        <source>The layer&apos;s own pixels</source>
        <translation>Die Pixel des Layers</translation>
    </message>
    <message>
        <source>The layers are in longitude and latitude, because scenes may have any CRS.</source>
        <translation>Die Layer sind in Länge und Breite, weil Szenen jedes KBS haben können.</translation>
    </message>
    <message>
        <source>The licence forbids some uses, among them military ones; read it.</source>
        <translation>Die Lizenz verbietet manche Verwendungen, darunter militärische; bitte lesen.</translation>
    </message>
    <message>
        <source>The log and classification.json give a confusion matrix, F1 of each class and intervals, from blocks of ground that nothing near was learned from; never the accuracy of the training places. Areas are given as mapped, and adjusted for the errors found (Olofsson et al. 2014): their bounds hold for places drawn at random.</source>
        <translation>Das Protokoll und classification.json liefern eine Konfusionsmatrix, F1 jeder Klasse und Intervalle, aus räumlichen Blöcken, in deren Nähe nichts gelernt wurde; nie die Genauigkeit an den Trainingsorten. Flächen werden wie kartiert und um die gefundenen Fehler bereinigt angegeben (Olofsson et al. 2014): Ihre Grenzen gelten für zufällig gezogene Orte.</translation>
    </message>
    <message>
        <source>The logistic classifier needs examples of both kinds and has 0 negative ones: Shift+click a patch that does not look as wanted, or choose another method.</source>
        <translation>Der logistische Klassifikator benötigt Beispiele beider Arten und hat 0 negative: Umschalt+Klick auf einen Patch, der nicht wie gesucht aussieht, oder eine andere Methode wählen.</translation>
    </message>
    <message>
        <source>The mean is steady and blurs. gem keeps what stands out in a part of the block. stats keeps how varied the block is. Sweep settings tells which serves your scene (mean2, gem2, stats2).</source>
        <translation>Der Mittelwert ist stabil und verwischt. gem bewahrt, was in einem Teil des Blocks heraussticht. stats bewahrt, wie vielfältig der Block ist. „Einstellungen durchtesten“ sagt, was für Ihre Szene taugt (mean2, gem2, stats2).</translation>
    </message>
    <message>
        <source>The model cannot be read; classify once more, and save it then.</source>
        <translation>Das Modell kann nicht gelesen werden; noch einmal klassifizieren und es dann speichern.</translation>
    </message>
    <message>
        <source>The model that turns pixels into vectors.</source>
        <translation>Das Modell, das aus Pixeln Vektoren macht.</translation>
    </message>
    <message>
        <source>The model was tested where it was made, not on this scene: look at the map before you use it.</source>
        <translation>Das Modell wurde dort getestet, wo es entstanden ist, nicht an dieser Szene: vor der Verwendung die Karte ansehen.</translation>
    </message>
    <message>
        <source>The name has no letters or digits; give the encoder a name.</source>
        <translation>Der Name enthält weder Buchstaben noch Ziffern; dem Encoder einen Namen geben.</translation>
    </message>
    <message>
        <source>The name is &apos;{}&apos;, needs letters or digits; name the encoder.</source>
        <translation>Der Name ist „{}“, nötig sind Buchstaben oder Ziffern; den Encoder benennen.</translation>
    </message>
    <message>
        <source>The number at the left is its key; double-click to change the name</source>
        <translation>Die Zahl links ist ihre Taste; Doppelklick ändert den Namen</translation>
    </message>
    <message>
        <source>The packages are installed, but the self-test failed. {problem} Set the engine up again; if that does not help, copy the diagnostics into a bug report.</source>
        <translation>Die Pakete sind installiert, aber der Selbsttest ist fehlgeschlagen. {problem} Die Engine erneut einrichten; hilft das nicht, die Diagnose in einen Fehlerbericht kopieren.</translation>
    </message>
    <message>
        <source>The packages cannot be downloaded. Check the network, QGIS&apos;s proxy and certificates (Settings &gt; Options), then try again.</source>
        <translation>Die Pakete können nicht heruntergeladen werden. Netzwerk, Proxy und Zertifikate von QGIS (Einstellungen &gt; Optionen) prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The packages cannot be installed from the folder. Save the installer again on a computer with a network.</source>
        <translation>Die Pakete können nicht aus dem Ordner installiert werden. Das Installationspaket auf einem Rechner mit Netzwerk erneut speichern.</translation>
    </message>
    <message>
        <source>The packages cannot be installed from the package index. Check the network, QGIS&apos;s proxy and certificates (Settings &gt; Options), then try again. Without a network: Other ways &gt; Install from a folder…</source>
        <translation>Die Pakete können nicht aus dem Paketindex installiert werden. Netzwerk, Proxy und Zertifikate von QGIS (Einstellungen &gt; Optionen) prüfen, dann erneut versuchen. Ohne Netzwerk: Andere Wege &gt; Aus einem Ordner installieren…</translation>
    </message>
    <message>
        <source>The patch under a point, or under a point within a line or polygon, of the newest scene that has one there. The layer may have any CRS.</source>
        <translation>Der Patch unter einem Punkt, oder unter einem Punkt in einer Linie oder einem Polygon, aus der neuesten Szene, die dort einen hat. Der Layer kann jedes KBS haben.</translation>
    </message>
    <message>
        <source>The patches found and the examples, with label, status, score, rank (1 is best), area_ha, patches, patch, encoder and date.</source>
        <translation>Die gefundenen Patches und die Beispiele, mit label, status, score, rank (1 ist am besten), area_ha, patches, patch, encoder und date.</translation>
    </message>
    <message>
        <source>The patches found, with label, status, score, rank (1 is best), scene, date and patch.</source>
        <translation>Die gefundenen Patches mit Label, Status, Score, Rang (1 ist der beste), Szene, Datum und Patch.</translation>
    </message>
    <message>
        <source>The patches here are of a dataset of many scenes: search those of all scenes with these examples</source>
        <translation>Die Patches hier gehören zu einem Datensatz aus vielen Szenen: die Patches aller Szenen mit diesen Beispielen durchsuchen</translation>
    </message>
    <message>
        <source>The patches in use</source>
        <translation>Die verwendeten Patches</translation>
    </message>
    <message>
        <source>The patches of &apos;{name}&apos; cannot be read ({error}); run Embed raster again.</source>
        <translation>Die Patches von „{name}“ können nicht gelesen werden ({error}); „Raster einbetten“ erneut ausführen.</translation>
    </message>
    <message>
        <source>The patches of &apos;{name}&apos; were in a temporary layer and cannot be brought back: {reason}.</source>
        <translation>Die Patches von „{name}“ waren in einem Temporärlayer und können nicht zurückgeholt werden: {reason}.</translation>
    </message>
    <message>
        <source>The patches of &apos;{table}&apos; do not lie on one grid, as those of merged or reprojected layers do not, so there is no similarity map of them: use a layer as Embed raster wrote it.</source>
        <translation>Die Patches von „{table}“ liegen nicht auf einem gemeinsamen Gitter, wie oft bei zusammengeführten oder umprojizierten Layern, daher gibt es keine Ähnlichkeitskarte: einen Layer verwenden, wie ihn „Raster einbetten“ geschrieben hat.</translation>
    </message>
    <message>
        <source>The patches of all scenes of a dataset that look most like your examples.</source>
        <translation>Die Patches aller Szenen eines Datensatzes, die Ihren Beispielen am ähnlichsten sind.</translation>
    </message>
    <message>
        <source>The patches of all scenes, or those of an extent, come as one layer that Cluster patches and Find similar take. Find similar in a dataset searches the patches of all scenes without that layer.</source>
        <translation>Die Patches aller Szenen oder die einer Ausdehnung kommen als ein Layer, den „Patches clustern“ und „Ähnliches finden“ annehmen. „Ähnliches in einem Datensatz finden“ durchsucht die Patches aller Szenen ohne diesen Layer.</translation>
    </message>
    <message>
        <source>The patches of the trial cannot be opened.</source>
        <translation>Die Patches des Versuchs können nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The patches of this result are not in the project; add their layer, and try again.</source>
        <translation>Die Patches dieses Ergebnisses sind nicht im Projekt; ihren Layer hinzufügen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The patches that are clustered and searched: a layer that Embed made</source>
        <translation>Die Patches, die geclustert und durchsucht werden: ein mit „Einbetten“ erzeugter Layer</translation>
    </message>
    <message>
        <source>The patches that look most like your examples.</source>
        <translation>Die Patches, die Ihren Beispielen am ähnlichsten sehen.</translation>
    </message>
    <message>
        <source>The patches were made, but their layer is gone; try again.</source>
        <translation>Die Patches wurden erzeugt, aber ihr Layer ist weg; erneut versuchen.</translation>
    </message>
    <message>
        <source>The patches were written to {}, but cannot be opened.</source>
        <translation>Die Patches wurden in {} geschrieben, können aber nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The pixels of the layer &apos;{name}&apos; are complex numbers or of a type that QGIS does not know, needs real numbers; convert it first</source>
        <translation>Die Pixel des Layers „{name}“ sind komplexe Zahlen oder von einem Typ, den QGIS nicht kennt, nötig sind reelle Zahlen; zuerst umwandeln</translation>
    </message>
    <message>
        <source>The pixels of the layer cannot be written ({reason}); free some space in the temporary folder</source>
        <translation>Die Pixel des Layers können nicht geschrieben werden ({reason}); im temporären Ordner Platz schaffen</translation>
    </message>
    <message>
        <source>The place cannot be transformed from {crs} to the CRS of &apos;{table}&apos;, {table_crs}: pick closer to the patches.</source>
        <translation>Der Ort kann nicht von {crs} in das KBS von „{table}“, {table_crs}, transformiert werden: näher an den Patches auswählen.</translation>
    </message>
    <message>
        <source>The place cannot be transformed from {crs} to {other}: pick closer to the patches.</source>
        <translation>Der Ort kann nicht von {crs} in {other} transformiert werden: näher an den Patches auswählen.</translation>
    </message>
    <message>
        <source>The project has no temporary results: all are in files.</source>
        <translation>Das Projekt hat keine temporären Ergebnisse: Alle sind in Dateien.</translation>
    </message>
    <message>
        <source>The raster that gets vectors; follows the layer that is active in QGIS</source>
        <translation>Das Raster, das Vektoren erhält; folgt dem in QGIS aktiven Layer</translation>
    </message>
    <message>
        <source>The regions of &apos;{}&apos; cannot be brought back; make the clusters again.</source>
        <translation>Die Regionen von „{}“ können nicht zurückgeholt werden; die Cluster neu bilden.</translation>
    </message>
    <message>
        <source>The repository was tagged OpenRAIL at this revision and is Apache-2.0 now.</source>
        <translation>Das Repository war in dieser Revision als OpenRAIL gekennzeichnet und ist jetzt Apache-2.0.</translation>
    </message>
    <message>
        <source>The run failed; see the log panel for details.</source>
        <translation>Der Lauf ist fehlgeschlagen; Näheres im Protokollfenster.</translation>
    </message>
    <message>
        <source>The run was canceled.</source>
        <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The same as in the training: where it is wrong, vectors say little</source>
        <translation>Dasselbe wie beim Training: Ist es falsch, sagen die Vektoren wenig</translation>
    </message>
    <message>
        <source>The same of the vectors that are kept: centred where that was needed.</source>
        <translation>Dasselbe für die Vektoren, die behalten werden: zentriert, wo das nötig war.</translation>
    </message>
    <message>
        <source>The same over the whole ranking, not the first ten only.</source>
        <translation>Dasselbe über die ganze Rangfolge, nicht nur die ersten zehn.</translation>
    </message>
    <message>
        <source>The same patches with the shorter vectors.</source>
        <translation>Dieselben Patches mit den kürzeren Vektoren.</translation>
    </message>
    <message>
        <source>The same seed on the same raster gives the same encoder.</source>
        <translation>Gleiche Zufallssaat mit gleichem Raster ergibt den gleichen Encoder.</translation>
    </message>
    <message>
        <source>The sample scene {} cannot be opened; install TerraPatch again.</source>
        <translation>Die Beispielszene {} kann nicht geöffnet werden; TerraPatch neu installieren.</translation>
    </message>
    <message>
        <source>The scenes of a dataset, and the patches of some ground as a layer.</source>
        <translation>Die Szenen eines Datensatzes und die Patches eines Gebiets als Layer.</translation>
    </message>
    <message>
        <source>The searches of this project, each with its examples, threshold and layers</source>
        <translation>Die Suchen dieses Projekts, jede mit ihren Beispielen, ihrer Schwelle und ihren Layern</translation>
    </message>
    <message>
        <source>The self-test did not end within {seconds:.0f} s.</source>
        <translation>Der Selbsttest war nach {seconds:.0f} s nicht beendet.</translation>
    </message>
    <message>
        <source>The server of {url} does not say how large it is; it was not fetched.</source>
        <translation>Der Server von {url} sagt nicht, wie groß die Datei ist; sie wurde nicht geholt.</translation>
    </message>
    <message>
        <source>The server of {url} states no SHA-256, and the catalogue has none, so that the file could not be checked; it was not fetched.</source>
        <translation>Der Server von {url} nennt kein SHA-256, und der Katalog hat keines, sodass die Datei nicht geprüft werden könnte; sie wurde nicht geholt.</translation>
    </message>
    <message>
        <source>The setup was cancelled.</source>
        <translation>Die Einrichtung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The share that is named right, class by class, then averaged: rare classes count as much.</source>
        <translation>Der Anteil, der richtig benannt wird, Klasse für Klasse, dann gemittelt: seltene Klassen zählen gleich viel.</translation>
    </message>
    <message>
        <source>The similarity map cannot be written to {path}: free some space there, or choose another cache folder.</source>
        <translation>Die Ähnlichkeitskarte kann nicht in {path} geschrieben werden: dort Platz schaffen oder einen anderen Cache-Ordner wählen.</translation>
    </message>
    <message>
        <source>The simplest classifier of vectors: a weighted sum for each class.</source>
        <translation>Der einfachste Klassifikator von Vektoren: eine gewichtete Summe je Klasse.</translation>
    </message>
    <message>
        <source>The square of ground that one vector stands for.</source>
        <translation>Das Quadrat auf dem Boden, für das ein Vektor steht.</translation>
    </message>
    <message>
        <source>The sweep had no labels: it advises none of these.</source>
        <translation>Die Testreihe hatte keine Labels: Sie empfiehlt keine davon.</translation>
    </message>
    <message>
        <source>The table is saved in {}.</source>
        <translation>Die Tabelle ist in {} gespeichert.</translation>
    </message>
    <message>
        <source>The term {longest!r}… has {longest_count} letters, at most {longest_term} can be; shorten it.</source>
        <translation>Der Begriff {longest!r}… hat {longest_count} Zeichen, erlaubt sind höchstens {longest_term}; bitte kürzen.</translation>
    </message>
    <message>
        <source>The vectors were made by a file with SHA-256 {wanted}…, the encoder {card_id} in {file} has {found}…; give the file that made them with --encoder.</source>
        <translation>Die Vektoren wurden mit einer Datei mit SHA-256 {wanted}… erzeugt, der Encoder {card_id} in {file} hat {found}…; mit --encoder die Datei angeben, die sie erzeugt hat.</translation>
    </message>
    <message>
        <source>The {shown} largest of {count:,}; all are in {file}.</source>
        <translation>Die {shown} größten von {count:,}; alle stehen in {file}.</translation>
    </message>
    <message>
        <source>There are negative examples only ({count}), and a search needs at least 1 positive one: click a patch that looks as wanted.</source>
        <translation>Es gibt nur negative Beispiele ({count}), und eine Suche benötigt mindestens 1 positives: einen Patch anklicken, der wie gesucht aussieht.</translation>
    </message>
    <message>
        <source>There are no examples yet: click a patch that looks as wanted.</source>
        <translation>Es gibt noch keine Beispiele: einen Patch anklicken, der wie gesucht aussieht.</translation>
    </message>
    <message>
        <source>There are no patches for these examples: embed a raster first.</source>
        <translation>Für diese Beispiele gibt es keine Patches: zuerst ein Raster einbetten.</translation>
    </message>
    <message>
        <source>There are no patches for these labels: embed a raster first.</source>
        <translation>Für diese Labels gibt es keine Patches: zuerst ein Raster einbetten.</translation>
    </message>
    <message>
        <source>There are no patches in this project yet. Embed a raster first; it takes seconds.</source>
        <translation>In diesem Projekt gibt es noch keine Patches. Zuerst ein Raster einbetten; das dauert Sekunden.</translation>
    </message>
    <message>
        <source>There are no patches to label here: they do not lie on one grid, or none are embedded.</source>
        <translation>Hier gibt es keine Patches zum Labeln: Sie liegen nicht auf einem gemeinsamen Gitter, oder es sind keine eingebettet.</translation>
    </message>
    <message>
        <source>There are no patches to pick: embed a raster first.</source>
        <translation>Es gibt keine Patches zum Auswählen: zuerst ein Raster einbetten.</translation>
    </message>
    <message>
        <source>There are no patches yet: embed a raster first, or choose a layer of patches</source>
        <translation>Es gibt noch keine Patches: zuerst ein Raster einbetten oder einen Layer mit Patches wählen</translation>
    </message>
    <message>
        <source>There can be at most {} classes; remove one that you do not need.</source>
        <translation>Es kann höchstens {} Klassen geben; eine nicht benötigte entfernen.</translation>
    </message>
    <message>
        <source>There is an encoder &apos;{}&apos; already. Replace it with this one?</source>
        <translation>Es gibt schon einen Encoder „{}“. Durch diesen ersetzen?</translation>
    </message>
    <message>
        <source>There is no engine that works.</source>
        <translation>Es gibt keine funktionierende Engine.</translation>
    </message>
    <message>
        <source>There is no map to try it on.</source>
        <translation>Es gibt keine Karte, um ihn auszuprobieren.</translation>
    </message>
    <message>
        <source>There is no patch there: label inside the patches of the layer in use.</source>
        <translation>Dort ist kein Patch: innerhalb der Patches des verwendeten Layers labeln.</translation>
    </message>
    <message>
        <source>There is no patch there: pick inside the patches of the layer in use.</source>
        <translation>Dort ist kein Patch: innerhalb der Patches des verwendeten Layers auswählen.</translation>
    </message>
    <message>
        <source>There is no polygon layer in the project; add one, or choose another area.</source>
        <translation>Im Projekt gibt es keinen Polygonlayer; einen hinzufügen oder einen anderen Bereich wählen.</translation>
    </message>
    <message>
        <source>This could not be checked: {}</source>
        <translation>Das konnte nicht geprüft werden: {}</translation>
    </message>
    <message>
        <source>This downloads {tiles} tiles from the service of &apos;{layer}&apos;. Check that its terms allow that. A coarser zoom needs a quarter as many. Go on?</source>
        <translation>Damit werden {tiles} Kacheln vom Dienst von „{layer}“ heruntergeladen. Bitte prüfen, ob seine Bedingungen das erlauben. Eine gröbere Zoomstufe benötigt ein Viertel davon. Fortfahren?</translation>
    </message>
    <message>
        <source>This processor lacks an instruction that a library uses: choose another Python for the engine.</source>
        <translation>Diesem Prozessor fehlt ein Befehl, den eine Bibliothek verwendet: ein anderes Python für die Engine wählen.</translation>
    </message>
    <message>
        <source>This version of TerraPatch needs other packages.</source>
        <translation>Diese Version von TerraPatch benötigt andere Pakete.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Threshold (deviations)</source>
        <translation>Schwelle (Abweichungen)</translation>
    </message>
    <message>
        <source>Threshold: patches with a lower score are not hits</source>
        <translation>Schwelle: Patches mit niedrigerem Score sind keine Treffer</translation>
    </message>
    <message>
        <source>Tick at least one band.</source>
        <translation>Mindestens einen Kanal ankreuzen.</translation>
    </message>
    <message>
        <source>Tick the layers of two dates or more.</source>
        <translation>Die Layer von zwei oder mehr Zeitpunkten ankreuzen.</translation>
    </message>
    <message>
        <source>Tick the layers of two dates or more; drag those that stand in the wrong place</source>
        <translation>Layer von zwei oder mehr Zeitpunkten ankreuzen; ziehen, was an der falschen Stelle steht</translation>
    </message>
    <message>
        <source>Tick the patches of two dates or more, by one encoder. What changed everywhere, such as season and light, is taken out; what still differs is listed, and outlined on the map.</source>
        <translation>Die Patches von zwei oder mehr Zeitpunkten ankreuzen, mit demselben Encoder erzeugt. Was sich überall verändert hat, etwa durch Jahreszeit und Licht, wird herausgerechnet; was sich dann noch unterscheidet, wird aufgelistet und auf der Karte umrandet.</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>Kachelgröße</translation>
    </message>
    <message>
        <source>Tile size (pixels)</source>
        <translation>Kachelgröße (Pixel)</translation>
    </message>
    <message>
        <source>Tile size, overlap and patch size are in pixels of the resolution that is used. A patch of 8 pixels of Landsat (30 m) is 240 m wide. Resolution is in units of the layer&apos;s CRS per pixel: metres, or degrees.</source>
        <translation>Kachelgröße, Überlappung und Patchgröße sind in Pixeln der verwendeten Auflösung. Ein Patch von 8 Pixeln ist bei Landsat (30 m) 240 m breit. Die Auflösung ist in KBS-Einheiten des Layers pro Pixel: Meter oder Grad.</translation>
    </message>
    <message>
        <source>Tile sizes</source>
        <translation>Kachelgrößen</translation>
    </message>
    <message>
        <source>Tile sizes (pixels)</source>
        <translation>Kachelgrößen (Pixel)</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Tiles at once</source>
        <translation>Kacheln gleichzeitig</translation>
    </message>
    <message>
        <source>Tiles of the service read: {done} of {tiles}</source>
        <translation>Gelesene Kacheln des Dienstes: {done} von {tiles}</translation>
    </message>
    <message>
        <source>Tiles read from the service: {tiles}, at {size} CRS units per pixel.</source>
        <translation>Vom Dienst gelesene Kacheln: {tiles}, mit {size} KBS-Einheiten pro Pixel.</translation>
    </message>
    <message>
        <source>Tiles that the encoder takes at once; fewer need less memory. Default: by the device and the encoder.</source>
        <translation>Kacheln, die der Encoder gleichzeitig erhält; weniger benötigen weniger Speicher. Vorgabe: je nach Gerät und Encoder.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To cluster</source>
        <translation>Zu Cluster</translation>
    </message>
    <message>
        <source>Towards positives, away from negatives</source>
        <translation>Hin zu positiven, weg von negativen Beispielen</translation>
    </message>
    <message>
        <source>Trial of {}</source>
        <translation>Versuch mit {}</translation>
    </message>
    <message>
        <source>Try 2 to 15 clusters on a sample, and propose a useful number; yours stays until you click</source>
        <translation>An einer Stichprobe 2 bis 15 Cluster ausprobieren und eine sinnvolle Anzahl vorschlagen; Ihre bleibt, bis Sie klicken</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try it on the current view</source>
        <translation>Am aktuellen Ausschnitt ausprobieren</translation>
    </message>
    <message>
        <source>Try it on the sample scene</source>
        <translation>An der Beispielszene ausprobieren</translation>
    </message>
    <message>
        <source>Trying 2 to 15 clusters …</source>
        <translation>2 bis 15 Cluster werden ausprobiert …</translation>
    </message>
    <message>
        <source>Two bands are called &apos;{}&apos;; give each a name of its own.</source>
        <translation>Zwei Kanäle heißen „{}“; jedem einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>Two lines for a terminal do the same; Check again finds what they made.</source>
        <translation>Zwei Zeilen für ein Terminal leisten dasselbe; „Erneut prüfen“ findet, was sie angelegt haben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Units of the layer&apos;s CRS per pixel: metres, or degrees</source>
        <translation>KBS-Einheiten des Layers pro Pixel: Meter oder Grad</translation>
    </message>
    <message>
        <source>Unknown below a probability of</source>
        <translation>Unbekannt unter einer Wahrscheinlichkeit von</translation>
    </message>
    <message>
        <source>Unknown beyond usual distances</source>
        <translation>Unbekannt jenseits der üblichen Distanz (Vielfaches)</translation>
    </message>
    <message>
        <source>Update the engine</source>
        <translation>Engine aktualisieren</translation>
    </message>
    <message>
        <source>Use MOSAIKS, which takes any bands</source>
        <translation>MOSAIKS verwenden, das beliebige Kanäle nimmt</translation>
    </message>
    <message>
        <source>Use a setting of a sweep…</source>
        <translation>Einstellung einer Testreihe verwenden…</translation>
    </message>
    <message>
        <source>Use an ONNX file that is not in the list; its card lies beside it</source>
        <translation>Eine ONNX-Datei verwenden, die nicht in der Liste ist; ihr Steckbrief liegt daneben</translation>
    </message>
    <message>
        <source>Use band</source>
        <translation>Kanal verwenden</translation>
    </message>
    <message>
        <source>Use the graphics card</source>
        <translation>Grafikkarte verwenden</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use this setting</source>
        <translation>Diese Einstellung verwenden</translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation>{} verwenden</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>Vektor</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vektoren</translation>
    </message>
    <message>
        <source>Vectors after</source>
        <translation>Vektoren nachher</translation>
    </message>
    <message>
        <source>Vectors are by {encoder}.</source>
        <translation>Die Vektoren stammen von {encoder}.</translation>
    </message>
    <message>
        <source>Vectors before</source>
        <translation>Vektoren vorher</translation>
    </message>
    <message>
        <source>Vectors for ground finer than the encoder&apos;s own patch, from tiles shifted by a part of a patch.</source>
        <translation>Vektoren für feineres Gelände als der Patch des Encoders, aus Kacheln, die um einen Teil eines Patches verschoben sind.</translation>
    </message>
    <message>
        <source>Vectors of patches, of whole tiles, or of both. raw: those of patches, and every token as the encoder gave it, before any averaging.</source>
        <translation>Vektoren von Patches, von ganzen Kacheln oder von beiden. raw: die von Patches und dazu jedes Token, wie der Encoder es liefert, vor jeder Mittelung.</translation>
    </message>
    <message>
        <source>Vectors of {name} were imported, and nothing here turns words into vectors of it; search by examples.</source>
        <translation>Vektoren von {name} wurden importiert, und nichts hier macht aus Wörtern Vektoren davon; suchen Sie mit Beispielen.</translation>
    </message>
    <message>
        <source>Vectors: {patches}, as {numbers}, {size} MB</source>
        <translation>Vektoren: {patches}, als {numbers}, {size} MB</translation>
    </message>
    <message>
        <source>Vectors: {patches}, of {dim} numbers by {encoder}</source>
        <translation>Vektoren: {patches}, aus {dim} Zahlen von {encoder}</translation>
    </message>
    <message>
        <source>Verify embeddings</source>
        <translation>Embeddings prüfen</translation>
    </message>
    <message>
        <source>ViT-B/14, trained on photographs without labels; a vector for every 14 x 14 pixels.</source>
        <translation>ViT-B/14, auf Fotos ohne Labels trainiert; ein Vektor je 14 x 14 Pixel.</translation>
    </message>
    <message>
        <source>ViT-L/16 trained on 493 million satellite images of 0.6 m; a vector for every 16 x 16 pixels of red, green and blue.</source>
        <translation>ViT-L/16, auf 493 Millionen Satellitenbildern von 0.6 m trainiert; ein Vektor je 16 x 16 Pixel von Rot, Grün und Blau.</translation>
    </message>
    <message>
        <source>WAVELENGTHS has numbers: {found}, needs {bands}; give one for each of BANDS</source>
        <translation>Zahlen in WAVELENGTHS: {found}, benötigt werden {bands}; eine je Kanal aus BANDS angeben</translation>
    </message>
    <message>
        <source>WAVELENGTHS holds &apos;{}&apos;, needs micrometres above 0 and up to 30, such as 0.665,0.56,0.49; divide nanometres by 1000</source>
        <translation>WAVELENGTHS enthält „{}“, nötig sind Mikrometer über 0 und bis 30, etwa 0.665,0.56,0.49; Nanometer durch 1000 teilen</translation>
    </message>
    <message>
        <source>Wavelength</source>
        <translation>Wellenlänge</translation>
    </message>
    <message>
        <source>Wavelength (µm)</source>
        <translation>Wellenlänge (µm)</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>Wellenlängen</translation>
    </message>
    <message>
        <source>Wavelengths (µm)</source>
        <translation>Wellenlängen (µm)</translation>
    </message>
    <message>
        <source>Ways to make one vector of a window of patches: their mean; a mean that large numbers rule; least, most, mean and deviation one after the other. The number behind is how many patches a side has.</source>
        <translation>Arten, aus einem Fenster von Patches einen Vektor zu machen: ihr Mittelwert; ein Mittelwert, den große Zahlen bestimmen; Minimum, Maximum, Mittelwert und Abweichung hintereinander. Die Zahl dahinter sagt, wie viele Patches eine Seite hat.</translation>
    </message>
    <message>
        <source>Ways to make vectors smaller, once they are made: fewer numbers, whole numbers of one byte, one bit each. The number behind pca says how many are left.</source>
        <translation>Arten, fertige Vektoren kleiner zu machen: weniger Zahlen, ganze Zahlen von einem Byte, je ein Bit. Die Zahl hinter pca sagt, wie viele übrig sind.</translation>
    </message>
    <message>
        <source>What a file of embeddings holds, what is right with it and what is not.</source>
        <translation>Was eine Datei mit Embeddings enthält, was daran stimmt und was nicht.</translation>
    </message>
    <message>
        <source>What a patch&apos;s difference is held against. all: those of all patches. alike: what became of the patches that looked most alike before, which leaves out what varies anyway, such as water, and what a whole kind of ground became, such as a crop that was harvested.</source>
        <translation>Woran der Unterschied eines Patches gemessen wird. all: an denen aller Patches. alike: an dem, was aus den Patches wurde, die vorher am ähnlichsten aussahen; das lässt weg, was ohnehin schwankt, etwa Wasser, und was aus einer ganzen Art von Boden wurde, etwa einer abgeernteten Feldfrucht.</translation>
    </message>
    <message>
        <source>What a vector is: patch; tile, one for each whole tile; or of windows of patches: mean2 for the mean of 2 x 2, gem2 for the generalised mean, stats2 for least, most, mean and deviation. Default: by the preset.</source>
        <translation>Was ein Vektor ist: patch; tile, einer je ganzer Kachel; oder aus Fenstern von Patches: mean2 für den Mittelwert von 2 x 2, gem2 für den verallgemeinerten Mittelwert, stats2 für Minimum, Maximum, Mittelwert und Abweichung. Vorgabe: laut Voreinstellung.</translation>
    </message>
    <message>
        <source>What became what</source>
        <translation>Was wozu wurde</translation>
    </message>
    <message>
        <source>What changed between two dates or more, with season and light taken out.</source>
        <translation>Was sich zwischen zwei oder mehr Zeitpunkten verändert hat, ohne Jahreszeit und Licht.</translation>
    </message>
    <message>
        <source>What changed everywhere was taken out first; that is {turned:.0%} of how far the stable majority lay apart. The numbers compared hold {kept:.0%} of what varies in the vectors.</source>
        <translation>Was sich überall verändert hat, wurde zuerst herausgerechnet; das sind {turned:.0%} des Abstands, den die stabile Mehrheit hatte. Die verglichenen Zahlen enthalten {kept:.0%} dessen, was in den Vektoren variiert.</translation>
    </message>
    <message>
        <source>What changed: {dates}</source>
        <translation>Was sich verändert hat: {dates}</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich verändert hat</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Was ausgelassen wird</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Was gelesen wird</translation>
    </message>
    <message>
        <source>What is tried where no list says: quick, two encoders at three sizes, in about a minute on a small scene; full, all installed encoders, five sizes, whole tiles, pooling and squeezing.</source>
        <translation>Was ausprobiert wird, wenn keine Liste es sagt: quick, zwei Encoder in drei Größen, in etwa einer Minute bei einer kleinen Szene; full, alle installierten Encoder, fünf Größen, ganze Kacheln, Pooling und Komprimierung.</translation>
    </message>
    <message>
        <source>What made the vectors; only vectors of one encoder are compared. Default: as the source tells, else its name.</source>
        <translation>Was die Vektoren erzeugt hat; nur Vektoren desselben Encoders werden verglichen. Vorgabe: laut Quelle, sonst deren Name.</translation>
    </message>
    <message>
        <source>What pip prints</source>
        <translation>Was pip ausgibt</translation>
    </message>
    <message>
        <source>What the hits should look like. Needed where TEXT says nothing.</source>
        <translation>Wie die Treffer aussehen sollen. Nötig, wenn TEXT leer ist.</translation>
    </message>
    <message>
        <source>What the hits should not look like.</source>
        <translation>Wie die Treffer nicht aussehen sollen.</translation>
    </message>
    <message>
        <source>What the project holds of panel &apos;{}&apos; cannot be used ({}).</source>
        <translation>Was das Projekt vom Bedienfeld „{}“ enthält, kann nicht verwendet werden ({}).</translation>
    </message>
    <message>
        <source>What there is for encoders to run on, and how fast they are there</source>
        <translation>Worauf Encoder hier laufen können und wie schnell sie dort sind</translation>
    </message>
    <message>
        <source>What transformers, a kind of encoder, call the vector of a patch. A class token is of a whole tile.</source>
        <translation>Wie Transformer, eine Art von Encodern, den Vektor eines Patches nennen. Ein Klassentoken gehört zu einer ganzen Kachel.</translation>
    </message>
    <message>
        <source>What you are looking for in words, with examples or without. Terms stand between commas; what follows &apos;not&apos; is not wanted. English words do best with most encoders.</source>
        <translation>Das Gesuchte in Worten, mit oder ohne Beispiele. Begriffe durch Kommas trennen; was auf „not“ folgt, ist nicht gesucht. Die meisten Encoder verstehen englische Wörter am besten.</translation>
    </message>
    <message>
        <source>What you are looking for; hits and layers of this search have this name</source>
        <translation>Das Gesuchte; Treffer und Layer dieser Suche tragen diesen Namen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where a figure would lie in 95 of 100 cases if other blocks of the same kind of ground had been labelled. Two settings are told apart by the interval of their difference, place by place.</source>
        <translation>Wo ein Wert in 95 von 100 Fällen läge, wenn andere Blöcke von Gelände derselben Art gelabelt worden wären. Zwei Einstellungen werden durch das Intervall ihrer Differenz unterschieden, Ort für Ort.</translation>
    </message>
    <message>
        <source>Where encoders run; auto takes the graphics card where there is one that works.</source>
        <translation>Wo Encoder laufen; auto nimmt die Grafikkarte, wenn eine nutzbar ist.</translation>
    </message>
    <message>
        <source>Where it is strong</source>
        <translation>Wo er stark ist</translation>
    </message>
    <message>
        <source>Where scenes overlap. all: every scene keeps its patches. newest: a patch whose centre lies on a patch of a newer scene is passed over by similar, cluster and index.</source>
        <translation>Wo Szenen überlappen. all: Jede Szene behält ihre Patches. newest: Ein Patch, dessen Mitte auf einem Patch einer neueren Szene liegt, wird von similar, cluster und index übergangen.</translation>
    </message>
    <message>
        <source>Where the encoder runs; auto takes the graphics card where there is one that works. cuda:1 is the second card, cuda:0,1 takes both. tensorrt needs the libraries of TensorRT, and minutes to prepare an encoder.</source>
        <translation>Wo der Encoder läuft; auto nimmt die Grafikkarte, wenn eine nutzbar ist. cuda:1 ist die zweite Karte, cuda:0,1 nimmt beide. tensorrt benötigt die Bibliotheken von TensorRT und einige Minuten, um einen Encoder vorzubereiten.</translation>
    </message>
    <message>
        <source>Where the imagery comes from, for encoders of any bands, such as Clay: gives wavelengths, and the statistics that pixels are scaled by. Default: guessed by names, colours and pixel size, and told.</source>
        <translation>Woher die Bilddaten stammen, für Encoder beliebiger Kanäle wie Clay: liefert Wellenlängen und die Statistik, nach der Pixel skaliert werden. Vorgabe: nach Namen, Farben und Pixelgröße geraten und gemeldet.</translation>
    </message>
    <message>
        <source>Whether an encoder beats plain bands cannot be told from these labels either.</source>
        <translation>Auch ob ein Encoder reine Kanalwerte übertrifft, lässt sich mit diesen Labels nicht sagen.</translation>
    </message>
    <message>
        <source>Whether groups come back</source>
        <translation>Ob Gruppen wiederkehren</translation>
    </message>
    <message>
        <source>Whether it matters where the grid lies: 1 if not.</source>
        <translation>Ob es eine Rolle spielt, wo das Gitter liegt: 1, wenn nicht.</translation>
    </message>
    <message>
        <source>Whether this Python can run the engine</source>
        <translation>Ob dieses Python die Engine ausführen kann</translation>
    </message>
    <message>
        <source>Which installed encoder runs. mosaiks works on any raster.</source>
        <translation>Welcher installierte Encoder läuft. mosaiks funktioniert mit jedem Raster.</translation>
    </message>
    <message>
        <source>Which of the sensor&apos;s bands the chosen ones are, such as red,nir. Default: by their names.</source>
        <translation>Welche Kanäle des Sensors die gewählten sind, etwa red,nir. Vorgabe: nach ihren Namen.</translation>
    </message>
    <message>
        <source>Which part of the raster gets vectors</source>
        <translation>Welcher Teil des Rasters Vektoren erhält</translation>
    </message>
    <message>
        <source>Which patches an example means</source>
        <translation>Welche Patches ein Beispiel meint</translation>
    </message>
    <message>
        <source>Which patches to search. Another scene or another date works, if the encoder is the same.</source>
        <translation>Welche Patches durchsucht werden. Eine andere Szene oder ein anderes Datum geht auch, wenn der Encoder derselbe ist.</translation>
    </message>
    <message>
        <source>Which result is shown</source>
        <translation>Welches Ergebnis angezeigt wird</translation>
    </message>
    <message>
        <source>Whole layer</source>
        <translation>Ganzer Layer</translation>
    </message>
    <message>
        <source>Windows on Intel and AMD (x86-64)</source>
        <translation>Windows auf Intel und AMD (x86-64)</translation>
    </message>
    <message>
        <source>With labelled points, lines or polygons, every setting is asked about the same places, on blocks of ground that nothing near was learned from. Where the intervals do not tell settings apart, no winner is named. Without labels the report says whether groups come back, whether tiles leave seams, and how much of a vector is its surroundings.</source>
        <translation>Mit gelabelten Punkten, Linien oder Polygonen wird jede Einstellung an denselben Orten geprüft, auf räumlichen Blöcken, in deren Nähe nichts gelernt wurde. Wo die Intervalle Einstellungen nicht unterscheiden, wird keine zum Sieger erklärt. Ohne Labels sagt der Bericht, ob Gruppen wiederkehren, ob Kacheln Nahtstellen hinterlassen und wie viel eines Vektors seine Umgebung ist.</translation>
    </message>
    <message>
        <source>With places that changed in the way you look for, such as new houses, only changes like these are kept: those whose vectors changed in the same direction.</source>
        <translation>Mit Orten, die sich in der gesuchten Weise verändert haben, etwa neuen Häusern, bleiben nur solche Veränderungen: die, deren Vektoren sich in dieselbe Richtung verändert haben.</translation>
    </message>
    <message>
        <source>With rejected patches</source>
        <translation>Mit abgelehnten Patches</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words for what is looked for, with examples or without, such as solar panels, not clouds: terms between commas, those after not are counterexamples. For encoders that know words.</source>
        <translation>Wörter für das Gesuchte, mit oder ohne Beispiele, etwa solar panels, not clouds: Begriffe durch Kommas getrennt, die nach not sind Gegenbeispiele. Für Encoder, die Wörter kennen.</translation>
    </message>
    <message>
        <source>Words have {terms_count} terms between commas, at most {most_terms} can be; leave some out.</source>
        <translation>Die Wörter enthalten {terms_count} durch Kommas getrennte Begriffe, erlaubt sind höchstens {most_terms}; einige weglassen.</translation>
    </message>
    <message>
        <source>Words have {words} numbers and the patches of &apos;{table}&apos; {patches}: these were reduced. Search the layer that they were made of.</source>
        <translation>Die Wörter haben {words} Zahlen und die Patches von „{table}“ {patches}: Diese wurden reduziert. Den Layer durchsuchen, aus dem sie entstanden sind.</translation>
    </message>
    <message>
        <source>Words need the Python package tokenizers, which this engine lacks ({error}); update the engine in QGIS, or run `pip install --no-deps tokenizers` in its environment.</source>
        <translation>Wörter benötigen das Python-Paket tokenizers, das dieser Engine fehlt ({error}); die Engine in QGIS aktualisieren oder in ihrer Umgebung `pip install --no-deps tokenizers` ausführen.</translation>
    </message>
    <message>
        <source>Words need the encoder {id} that made the vectors, which is not installed; give its file by --encoder, such as {id}.onnx.</source>
        <translation>Wörter brauchen den Encoder {id}, der die Vektoren gemacht hat, und er ist nicht installiert; geben Sie seine Datei mit --encoder an, etwa {id}.onnx.</translation>
    </message>
    <message>
        <source>Words {terms} mean nothing to the encoder {encoder}, which gives a zero vector for them; use other words.</source>
        <translation>Die Wörter {terms} sagen dem Encoder {encoder} nichts, er gibt dafür einen Nullvektor; andere Wörter verwenden.</translation>
    </message>
    <message>
        <source>Words {text!r} name nothing that is wanted; write such as &apos;solar panels, not clouds&apos;.</source>
        <translation>Die Wörter {text!r} nennen nichts Gesuchtes; etwa „solar panels, not clouds“ schreiben.</translation>
    </message>
    <message>
        <source>Work with the new patches</source>
        <translation>Mit den neuen Patches arbeiten</translation>
    </message>
    <message>
        <source>WorldView-2 and 3, multispectral</source>
        <translation>WorldView-2 und 3, multispektral</translation>
    </message>
    <message>
        <source>Writes the patches of an embedding layer for other programs, and a STAC item (.json) beside the file. The file goes by its ending: .parquet, .tif, .zarr, .gpkg for ArcGIS, .npy. Embeddings from raster and Embeddings from table read it back.</source>
        <translation>Schreibt die Patches eines Embedding-Layers für andere Programme und ein STAC-Item (.json) neben die Datei. Die Endung bestimmt das Format: .parquet, .tif, .zarr, .gpkg für ArcGIS, .npy. „Embeddings aus Raster“ und „Embeddings aus Tabelle“ lesen sie wieder ein.</translation>
    </message>
    <message>
        <source>Wrong: {}</source>
        <translation>Fehler: {}</translation>
    </message>
    <message>
        <source>Zarr needs the package zarr, which the engine comes without; install it into the engine&apos;s Python (pip install zarr; Python 3.11 or newer)</source>
        <translation>Zarr benötigt das Paket zarr, das die Engine nicht mitbringt; in das Python der Engine installieren (pip install zarr; Python 3.11 oder neuer)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom to</source>
        <translation>Zoomen auf</translation>
    </message>
    <message>
        <source>Zoom to the hits</source>
        <translation>Auf die Treffer zoomen</translation>
    </message>
    <message>
        <source>Zoom to this patch (Enter)</source>
        <translation>Auf diesen Patch zoomen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Zoom {}</source>
        <translation>Zoom {}</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>ein JSON-Objekt</translation>
    </message>
    <message>
        <source>a JSON object or null</source>
        <translation>ein JSON-Objekt oder null</translation>
    </message>
    <message>
        <source>a class token and {registers} registers before the patches</source>
        <translation>ein Klassentoken und {registers} Register vor den Patches</translation>
    </message>
    <message>
        <source>a class token before the patches</source>
        <translation>ein Klassentoken vor den Patches</translation>
    </message>
    <message>
        <source>a classification</source>
        <translation>eine Klassifikation</translation>
    </message>
    <message>
        <source>a comparison</source>
        <translation>einen Vergleich</translation>
    </message>
    <message>
        <source>a kept patch takes {listed}: {tile} px is proposed</source>
        <translation>ein behaltener Patch braucht {listed}: {tile} px werden vorgeschlagen</translation>
    </message>
    <message>
        <source>a layer needs patches, and none has its centre in the extent; give another extent</source>
        <translation>ein Layer benötigt Patches, und keiner hat seine Mitte in der Ausdehnung; andere Ausdehnung angeben</translation>
    </message>
    <message>
        <source>a layer of these {count:,} patches cannot be made, it takes 1 to {most_patches:,}; give another extent with the same command, which keeps the scenes that are done</source>
        <translation>ein Layer aus diesen {count:,} Patches ist nicht möglich, erlaubt sind 1 bis {most_patches:,}; andere Ausdehnung mit demselben Befehl angeben, der die fertigen Szenen behält</translation>
    </message>
    <message>
        <source>a libc other than glibc</source>
        <translation>einer anderen libc als glibc</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list of points</source>
        <translation>eine Liste von Punkten</translation>
    </message>
    <message>
        <source>a map of classes, learned from a few labelled patches</source>
        <translation>eine Karte der Klassen, aus wenigen gelabelten Patches gelernt</translation>
    </message>
    <message>
        <source>a mask is given as a file and as text; give one of them</source>
        <translation>eine Maske ist als Datei und als Text angegeben; nur eins davon angeben</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a patch is given both as an example and as a counterexample; drop one of the two</source>
        <translation>ein Patch ist als Beispiel und als Gegenbeispiel angegeben; eins von beiden weglassen</translation>
    </message>
    <message>
        <source>a patch is {across:.0f} m wide and {down:.0f} m high on the ground; reproject the raster for square ones</source>
        <translation>ein Patch ist am Boden {across:.0f} m breit und {down:.0f} m hoch; für quadratische das Raster umprojizieren</translation>
    </message>
    <message>
        <source>a patch of {patch} px is {across:.6g} x {down:.6g} {unit}, and {raster} holds {target_width:.6g} x {target_height:.6g} there: no patch can have {min_valid:.0%} valid pixels; give a finer resolution than {pixel_x:.6g}, a smaller patch, or a lower min-valid</source>
        <translation>ein Patch von {patch} px ist {across:.6g} x {down:.6g} {unit}, und {raster} enthält dort {target_width:.6g} x {target_height:.6g}: kein Patch kann {min_valid:.0%} gültige Pixel haben; eine feinere Auflösung als {pixel_x:.6g}, einen kleineren Patch oder ein niedrigeres min-valid angeben</translation>
    </message>
    <message>
        <source>a tile of {tile} px ran out of memory: a limit of this machine, not of the model</source>
        <translation>eine Kachel von {tile} px überstieg den Speicher: eine Grenze dieses Rechners, nicht des Modells</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>etwa {}</translation>
    </message>
    <message>
        <source>add it by hand</source>
        <translation>von Hand hinzufügen</translation>
    </message>
    <message>
        <source>adjusted Rand index</source>
        <translation>angepasster Rand-Index</translation>
    </message>
    <message>
        <source>adjusted Rand index {mean:.2f}, {least:.2f} to {most:.2f} over three draws</source>
        <translation>angepasster Rand-Index {mean:.2f}, {least:.2f} bis {most:.2f} in drei Ziehungen</translation>
    </message>
    <message>
        <source>adjusted Rand index, k = 8</source>
        <translation>angepasster Rand-Index, k = 8</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>ähnlich</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all arrays have their checksums</source>
        <translation>alle Arrays haben ihre Prüfsummen</translation>
    </message>
    <message>
        <source>all bands</source>
        <translation>alle Kanäle</translation>
    </message>
    <message>
        <source>all geometries are valid</source>
        <translation>alle Geometrien sind gültig</translation>
    </message>
    <message>
        <source>all labels lie outside the scene: they reach from {low} to {high}, the scene from {xmin:.8g},{ymin:.8g} to {xmax:.8g},{ymax:.8g}; check the coordinate system of the labels</source>
        <translation>alle Labels liegen außerhalb der Szene: sie reichen von {low} bis {high}, die Szene von {xmin:.8g},{ymin:.8g} bis {xmax:.8g},{ymax:.8g}; das Koordinatensystem der Labels prüfen</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>all of the layer</source>
        <translation>alle des Layers</translation>
    </message>
    <message>
        <source>all places lie where row and col say</source>
        <translation>alle Lagen entsprechen row und col</translation>
    </message>
    <message>
        <source>all places lie within their coordinate system ({crs})</source>
        <translation>alle Lagen sind innerhalb ihres Koordinatensystems ({crs})</translation>
    </message>
    <message>
        <source>all vectors ({count}) are the same but for rounding, so there is nothing to reduce; embed a larger area</source>
        <translation>alle Vektoren ({count}) sind bis auf Rundung gleich, es gibt also nichts zu verkleinern; größeren Bereich einbetten</translation>
    </message>
    <message>
        <source>all vectors ({vectors}) are the same but for rounding, so there is nothing to group; embed a larger area, or with another encoder</source>
        <translation>alle Vektoren ({vectors}) sind bis auf Rundung gleich, es gibt also nichts zu gruppieren; größeren Bereich oder mit anderem Encoder einbetten</translation>
    </message>
    <message>
        <source>all vectors ({vectors}) are zero: the encoder sees no difference anywhere; embed a larger area, or with another encoder</source>
        <translation>alle Vektoren ({vectors}) sind null: der Encoder sieht nirgends einen Unterschied; größeren Bereich oder mit anderem Encoder einbetten</translation>
    </message>
    <message>
        <source>all vectors are finite</source>
        <translation>alle Vektoren sind endlich</translation>
    </message>
    <message>
        <source>all vectors have {rows_dim} numbers, in {column} ({value})</source>
        <translation>alle Vektoren haben {rows_dim} Zahlen, in {column} ({value})</translation>
    </message>
    <message>
        <source>all {vectors:,} vectors of {path} are zero or not finite and belong to no group; embed again with a larger --min-valid, or with another encoder</source>
        <translation>alle {vectors:,} Vektoren von {path} sind null oder nicht endlich und gehören zu keiner Gruppe; mit größerem --min-valid oder anderem Encoder erneut einbetten</translation>
    </message>
    <message>
        <source>an item of the list has no id, needs one; check the list</source>
        <translation>ein Item der Liste hat keine id, nötig ist eine; die Liste prüfen</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an unknown device</source>
        <translation>einem unbekannten Gerät</translation>
    </message>
    <message>
        <source>another run has just written into {folder}; run the same command again</source>
        <translation>ein anderer Lauf hat gerade in {folder} geschrieben; denselben Befehl erneut ausführen</translation>
    </message>
    <message>
        <source>another run is making scene {scene_id}; run the same command again later</source>
        <translation>ein anderer Lauf bearbeitet gerade die Szene {scene_id}; denselben Befehl später erneut ausführen</translation>
    </message>
    <message>
        <source>another run is writing into {path}; wait until it is done, or give another folder</source>
        <translation>ein anderer Lauf schreibt gerade in {path}; abwarten, bis er fertig ist, oder anderen Ordner angeben</translation>
    </message>
    <message>
        <source>another sweep is writing into {folder}; wait until it is done, or give another</source>
        <translation>eine andere Testreihe schreibt gerade in {folder}; abwarten, bis sie fertig ist, oder anderen Ordner angeben</translation>
    </message>
    <message>
        <source>any bands</source>
        <translation>beliebige Kanäle</translation>
    </message>
    <message>
        <source>array {scales} of {source} has {count} scales along its axis {axis}, needs {needed}; fetch the store again</source>
        <translation>Array {scales} von {source} hat {count} Skalen entlang seiner Achse {axis}, nötig sind {needed}; den Store erneut holen</translation>
    </message>
    <message>
        <source>as everywhere</source>
        <translation>wie überall</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>as the layer is shown</source>
        <translation>wie der Layer dargestellt ist</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>so verlangt</translation>
    </message>
    <message>
        <source>asset {name} of item {id} has address {href!r}, which cannot be read ({error}); check the list</source>
        <translation>Asset {name} von Item {id} hat die Adresse {href!r}, die nicht gelesen werden kann ({error}); die Liste prüfen</translation>
    </message>
    <message>
        <source>asset {name} of item {id} has no href, needs one; check the list</source>
        <translation>Asset {name} von Item {id} hat kein href, nötig ist eines; die Liste prüfen</translation>
    </message>
    <message>
        <source>at least two finite numbers</source>
        <translation>mindestens zwei endliche Zahlen</translation>
    </message>
    <message>
        <source>auto goes by the ending of the file.</source>
        <translation>auto richtet sich nach der Dateiendung.</translation>
    </message>
    <message>
        <source>auto is full precision (fp32). fp16 is faster on graphics cards, int8 on processors; how far their vectors differ is measured and told.</source>
        <translation>auto ist volle Rechengenauigkeit (fp32). fp16 ist auf Grafikkarten schneller, int8 auf Prozessoren; wie weit deren Vektoren abweichen, wird gemessen und gemeldet.</translation>
    </message>
    <message>
        <source>axes of {array} in {source} are {names}, need to be embedding, y and x, and at most a time; name them (dimension_names)</source>
        <translation>Achsen von {array} in {source} sind {names}, nötig sind embedding, y und x und höchstens eine Zeit; benennen (dimension_names)</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>balancierte Genauigkeit</translation>
    </message>
    <message>
        <source>balanced accuracy of a linear probe</source>
        <translation>balancierte Genauigkeit eines linearen Klassifikators</translation>
    </message>
    <message>
        <source>balanced accuracy of named clusters</source>
        <translation>balancierte Genauigkeit benannter Cluster</translation>
    </message>
    <message>
        <source>band {band} does not exist, {bands}; choose among them</source>
        <translation>Kanal {band} gibt es nicht, {bands}; daraus wählen</translation>
    </message>
    <message>
        <source>band {band} is alpha, which says where there are pixels and is not imagery; {known}: choose among them</source>
        <translation>Kanal {band} ist Alpha; er sagt, wo es Pixel gibt, und gehört nicht zu den Bilddaten; {known}: daraus wählen</translation>
    </message>
    <message>
        <source>band {band} is {value:g} all over {tiles:,} of {tiles_done:,} tiles, and counts as ground there; if these are gaps, give the raster the nodata value {value:g} (gdal_edit.py -a_nodata {value:g})</source>
        <translation>Kanal {band} ist in {tiles:,} von {tiles_done:,} Kacheln durchgehend {value:g} und gilt dort als Gelände; sind das Lücken, dem Raster den Leerwert {value:g} geben (gdal_edit.py -a_nodata {value:g})</translation>
    </message>
    <message>
        <source>band {band} of {path} has the scale {scale} and the offset {offset}, needs numbers; correct the metadata, such as with gdal_edit.py</source>
        <translation>Kanal {band} von {path} hat die Skalierung {scale} und den Versatz {offset}, nötig sind Zahlen; die Metadaten berichtigen, etwa mit gdal_edit.py</translation>
    </message>
    <message>
        <source>bands given: {given}, encoder {encoder} needs at least 1</source>
        <translation>angegebene Kanäle: {given}, Encoder {encoder} benötigt mindestens 1</translation>
    </message>
    <message>
        <source>bands given: {given}, encoder {encoder} needs {need} ({names})</source>
        <translation>angegebene Kanäle: {given}, Encoder {encoder} benötigt {need} ({names})</translation>
    </message>
    <message>
        <source>bands given: {given}, encoder {encoder} needs {need} ({names}), or {fewer_count} ({fewer})</source>
        <translation>angegebene Kanäle: {given}, Encoder {encoder} benötigt {need} ({names}) oder {fewer_count} ({fewer})</translation>
    </message>
    <message>
        <source>bands of {source}: {count} of {kinds}, those of AlphaEarth&apos;s files: 64 of int8; leave the product at auto, or say raster</source>
        <translation>Kanäle von {source}: {count} mit {kinds}, die von AlphaEarths Dateien: 64 mit int8; das Produkt auf auto lassen oder raster angeben</translation>
    </message>
    <message>
        <source>bands that {onnx_file} takes: {bands}, that its card names: {bands_count}; mend bands of the card</source>
        <translation>Kanäle, die {onnx_file} nimmt: {bands}, die der Steckbrief nennt: {bands_count}; bands im Steckbrief berichtigen</translation>
    </message>
    <message>
        <source>bands {listed} by their {how}</source>
        <translation>Kanäle {listed} nach {how}</translation>
    </message>
    <message>
        <source>bands {listed} taken in order as {names}; give bands to choose</source>
        <translation>Kanäle {listed} der Reihe nach als {names} genommen; Kanäle angeben, um zu wählen</translation>
    </message>
    <message>
        <source>bands: any number runs; which ones the model was trained on is not in the file</source>
        <translation>Kanäle: beliebig viele laufen; mit welchen das Modell trainiert wurde, steht nicht in der Datei</translation>
    </message>
    <message>
        <source>bands: red, green, blue is a guess, and so are their order and wavelengths</source>
        <translation>Kanäle: Rot, Grün, Blau ist geraten, ebenso ihre Reihenfolge und ihre Wellenlängen</translation>
    </message>
    <message>
        <source>bands: what the {bands} are, and their wavelengths</source>
        <translation>Kanäle: was die {bands} sind, und ihre Wellenlängen</translation>
    </message>
    <message>
        <source>bands: {bands}</source>
        <translation>Kanäle: {bands}</translation>
    </message>
    <message>
        <source>batch is {batch}, needs to be at least 1</source>
        <translation>batch ist {batch}, erlaubt ist mindestens 1</translation>
    </message>
    <message>
        <source>batch {batch} changes nothing: encoder {encoder} takes {fixed} tile(s) at once and no other number</source>
        <translation>batch {batch} bewirkt nichts: Encoder {encoder} nimmt {fixed} Kachel(n) auf einmal und keine andere Zahl</translation>
    </message>
    <message>
        <source>before it was ready, with {python}</source>
        <translation>noch beim Start, mit {python}</translation>
    </message>
    <message>
        <source>before the self-test began</source>
        <translation>vor Beginn des Selbsttests</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>binary data or lists</source>
        <translation>Binärdaten oder Listen</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>bringing them back was cancelled</source>
        <translation>das Zurückholen wurde abgebrochen</translation>
    </message>
    <message>
        <source>by their {kinds}</source>
        <translation>nach {kinds}</translation>
    </message>
    <message>
        <source>by their {kinds} ({sensor})</source>
        <translation>nach {kinds} ({sensor})</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>cache folder {cache_folder} cannot be written ({reason}), so that the fit is not kept for other runs; set TERRAPATCH_CACHE to a folder that can be written</source>
        <translation>in den Cache-Ordner {cache_folder} kann nicht geschrieben werden ({reason}), sodass die Anpassung nicht für andere Läufe aufbewahrt wird; TERRAPATCH_CACHE auf einen beschreibbaren Ordner setzen</translation>
    </message>
    <message>
        <source>cache: {folder}</source>
        <translation>Cache: {folder}</translation>
    </message>
    <message>
        <source>card {file} cannot be read ({error}); `terrapatch inspect` proposes a new one</source>
        <translation>Steckbrief {file} kann nicht gelesen werden ({error}); `terrapatch inspect` schlägt einen neuen vor</translation>
    </message>
    <message>
        <source>card {file} holds {kind}, needs a JSON object</source>
        <translation>Steckbrief {file} enthält {kind}, nötig ist ein JSON-Objekt</translation>
    </message>
    <message>
        <source>card: bands are flexible, the model takes {bands_count} and no other number</source>
        <translation>Steckbrief: die Kanäle sind beliebig, das Modell nimmt {bands_count} und keine andere Anzahl</translation>
    </message>
    <message>
        <source>card: bands {bands_count}, the model takes {other_bands_count}</source>
        <translation>Steckbrief: bands {bands_count}, das Modell nimmt {other_bands_count}</translation>
    </message>
    <message>
        <source>card: batch is {batch}, the model takes {fixed_batch} tile(s) at once</source>
        <translation>Steckbrief: batch ist {batch}, das Modell nimmt {fixed_batch} Kachel(n) auf einmal</translation>
    </message>
    <message>
        <source>card: data_files are {data_files}, the model has {other_data_files}</source>
        <translation>Steckbrief: data_files sind {data_files}, das Modell hat {other_data_files}</translation>
    </message>
    <message>
        <source>card: dims of the pixels are {pixels_dims}, running shows {other_pixels_dims}</source>
        <translation>Steckbrief: dims der Pixel sind {pixels_dims}, beim Ausführen zeigen sich {other_pixels_dims}</translation>
    </message>
    <message>
        <source>card: inputs are {names}, the model takes {shown}</source>
        <translation>Steckbrief: die Eingänge sind {names}, das Modell nimmt {shown}</translation>
    </message>
    <message>
        <source>card: window is {window}, the model takes {seen_window}</source>
        <translation>Steckbrief: window ist {window}, das Modell nimmt {seen_window}</translation>
    </message>
    <message>
        <source>card: {what} is {said}, running shows {ran}</source>
        <translation>Steckbrief: {what} ist {said}, beim Ausführen zeigt sich {ran}</translation>
    </message>
    <message>
        <source>center-positions is {wanted!r}, needs to be auto, on or off</source>
        <translation>center-positions ist {wanted!r}, erlaubt ist auto, on oder off</translation>
    </message>
    <message>
        <source>center-positions takes means over tiles, this run has {tiles}; use a smaller tile or leave it out</source>
        <translation>center-positions mittelt über Kacheln, dieser Lauf hat {tiles}; kleinere Kacheln verwenden oder weglassen</translation>
    </message>
    <message>
        <source>center-positions: a tile is one patch, so all have the same place in it; leave the option out</source>
        <translation>center-positions: eine Kachel ist ein Patch, also haben alle darin dieselbe Stelle; die Option weglassen</translation>
    </message>
    <message>
        <source>center-positions: tiles of this run: {tiles}; with fewer than {few_tiles} much of the ground&apos;s own look goes with the mean</source>
        <translation>center-positions: Kacheln dieses Laufs: {tiles}; bei weniger als {few_tiles} geht mit dem Mittelwert viel vom Aussehen des Geländes selbst verloren</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>change compares two or more sets, got {paths_count}; give those of two dates</source>
        <translation>change vergleicht zwei oder mehr Embedding-Sätze, angegeben: {paths_count}; die von zwei Zeitpunkten angeben</translation>
    </message>
    <message>
        <source>changes from here on ({:.1f})</source>
        <translation>Veränderung ab hier ({:.1f})</translation>
    </message>
    <message>
        <source>channels last</source>
        <translation>Kanäle zuletzt</translation>
    </message>
    <message>
        <source>check subtract and multiply, which change the pixels</source>
        <translation>subtract und multiply prüfen, die die Pixel verändern</translation>
    </message>
    <message>
        <source>check the NVIDIA driver</source>
        <translation>den NVIDIA-Treiber prüfen</translation>
    </message>
    <message>
        <source>check the scaling and the pixel unit on the encoder&apos;s card</source>
        <translation>Skalierung und Pixeleinheit im Steckbrief des Encoders prüfen</translation>
    </message>
    <message>
        <source>checking that {encoder} does what its card says</source>
        <translation>wird geprüft, ob {encoder} tut, was sein Steckbrief sagt</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>wählen…</translation>
    </message>
    <message>
        <source>classes {other!r} and {name!r} in field {field} of {file} differ only by case; give both one name, or two that differ</source>
        <translation>Klassen {other!r} und {name!r} in Feld {field} von {file} unterscheiden sich nur in Groß- und Kleinschreibung; beiden einen Namen geben oder zwei verschiedene</translation>
    </message>
    <message>
        <source>classify needs labels to learn from, or a model that was saved; give one of the two</source>
        <translation>classify benötigt Labels zum Lernen oder ein gespeichertes Modell; eins von beiden angeben</translation>
    </message>
    <message>
        <source>closed its output, did not end, and was stopped</source>
        <translation>hat die Ausgabe geschlossen, lief weiter und wurde gestoppt</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>cluster {before} to cluster {after}: {size}</source>
        <translation>Cluster {before} zu Cluster {after}: {size}</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>coarsen is {factor:,} pixels a side, and {name} has {rows:,} x {cols:,}; give a smaller number</source>
        <translation>coarsen ist {factor:,} Pixel je Seite, {name} hat aber nur {rows:,} x {cols:,}; kleinere Zahl angeben</translation>
    </message>
    <message>
        <source>coarsen is {factor}, needs to be 1 or more pixels a side; give a larger number</source>
        <translation>coarsen ist {factor}, nötig ist 1 oder mehr Pixel je Seite; größere Zahl angeben</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>column {asked!r} of {name} holds no vectors; {candidates}; its columns are {schema}</source>
        <translation>Spalte {asked!r} von {name} enthält keine Vektoren; {candidates}; die Spalten sind {schema}</translation>
    </message>
    <message>
        <source>column {column} holds texts that are not lists of numbers ({error}); name another by --vectors</source>
        <translation>Spalte {column} enthält Texte, die keine Zahlenlisten sind ({error}); nennen Sie mit --vectors eine andere</translation>
    </message>
    <message>
        <source>column {column} holds values of {sizes} bytes, needs {itemsize} for each number and one length for all</source>
        <translation>Spalte {column} enthält Werte von {sizes} Byte, nötig sind {itemsize} je Zahl und eine Länge für alle</translation>
    </message>
    <message>
        <source>column {column} holds vectors of {lengths} numbers, and only vectors of one length compare; give a table of one encoder</source>
        <translation>Spalte {column} enthält Vektoren aus {lengths} Zahlen, und nur Vektoren gleicher Länge sind vergleichbar; eine Tabelle eines Encoders angeben</translation>
    </message>
    <message>
        <source>column {column} holds whole numbers and nothing tells their scale; they are taken as they are</source>
        <translation>Spalte {column} enthält ganze Zahlen, und nichts nennt ihre Skala; sie werden genommen, wie sie sind</translation>
    </message>
    <message>
        <source>column {column} of {table} holds vectors of {dim} and {second_values_shape} numbers, and only vectors of one length compare; give a table of one encoder</source>
        <translation>Spalte {column} von {table} enthält Vektoren aus {dim} und {second_values_shape} Zahlen, und nur Vektoren gleicher Länge sind vergleichbar; eine Tabelle eines Encoders angeben</translation>
    </message>
    <message>
        <source>column {column} of {table} is empty in all rows ({rows:,}); give another table</source>
        <translation>Spalte {column} von {table} ist in allen Zeilen ({rows:,}) leer; andere Tabelle angeben</translation>
    </message>
    <message>
        <source>column {name} of {table} holds no geometries ({error}); name another by --geometry</source>
        <translation>Spalte {name} von {table} enthält keine Geometrien ({error}); mit --geometry eine andere nennen</translation>
    </message>
    <message>
        <source>column {name} of {table} holds {kind}, needs WKB, WKT, GeoArrow&apos;s points or polygons, or boxes of xmin, ymin, xmax and ymax; name another by --geometry</source>
        <translation>Spalte {name} von {table} enthält {kind}, braucht WKB, WKT, Punkte oder Polygone von GeoArrow oder Rechtecke aus xmin, ymin, xmax und ymax; nennen Sie mit --geometry eine andere</translation>
    </message>
    <message>
        <source>column {name} of {table} holds {type}, needs numbers; name others by --geometry</source>
        <translation>Spalte {name} von {table} enthält {type}, nötig sind Zahlen; mit --geometry andere nennen</translation>
    </message>
    <message>
        <source>column {told_by} of {table} is empty in all rows ({rows:,}); name another by --geometry</source>
        <translation>Spalte {told_by} von {table} ist in allen Zeilen ({rows:,}) leer; eine andere mit --geometry nennen</translation>
    </message>
    <message>
        <source>comes from the Microsoft Store, which hides the folders that it writes; take one from python.org</source>
        <translation>stammt aus dem Microsoft Store, der die Ordner verbirgt, die es schreibt; eines von python.org nehmen</translation>
    </message>
    <message>
        <source>context share</source>
        <translation>Anteil der Umgebung</translation>
    </message>
    <message>
        <source>coordinate system {text!r} of {name} is not known ({error}); give it by --crs, such as EPSG:4326</source>
        <translation>Koordinatensystem {text!r} von {name} ist nicht bekannt ({error}); mit --crs angeben, etwa EPSG:4326</translation>
    </message>
    <message>
        <source>coordinate system {text!r} of {source} is not known ({error}); correct it in the attributes of the store, such as proj:code EPSG:32633</source>
        <translation>Koordinatensystem {text!r} von {source} ist nicht bekannt ({error}); in den Attributen des Stores berichtigen, etwa proj:code EPSG:32633</translation>
    </message>
    <message>
        <source>coordinates {name} of {source} are not evenly spaced, and a grid needs that; add spatial:transform to its attributes</source>
        <translation>Koordinaten {name} von {source} haben keine gleichen Abstände, die ein Gitter benötigt; spatial:transform zu den Attributen hinzufügen</translation>
    </message>
    <message>
        <source>crashed (SIGABRT)</source>
        <translation>ist abgestürzt (SIGABRT)</translation>
    </message>
    <message>
        <source>crashed (SIGBUS)</source>
        <translation>ist abgestürzt (SIGBUS)</translation>
    </message>
    <message>
        <source>crashed (SIGILL)</source>
        <translation>ist abgestürzt (SIGILL)</translation>
    </message>
    <message>
        <source>crashed (SIGSEGV)</source>
        <translation>ist abgestürzt (SIGSEGV)</translation>
    </message>
    <message>
        <source>crashed (access violation)</source>
        <translation>ist abgestürzt (Zugriffsverletzung)</translation>
    </message>
    <message>
        <source>crashed (illegal instruction)</source>
        <translation>ist abgestürzt (ungültiger Befehl)</translation>
    </message>
    <message>
        <source>crashed (stack buffer overrun)</source>
        <translation>ist abgestürzt (Überlauf eines Stapelpuffers)</translation>
    </message>
    <message>
        <source>crashed (stack overflow)</source>
        <translation>ist abgestürzt (Stapelüberlauf)</translation>
    </message>
    <message>
        <source>date is {text!r}, needs to be a day that exists, in ISO form such as 2020-05-18</source>
        <translation>Das Datum ist {text!r}, muss aber ein Tag sein, den es gibt, in ISO-Form wie 2020-05-18</translation>
    </message>
    <message>
        <source>date is {text!r}, needs to be {earliest_year} or later; give the day on which the imagery was taken, or &apos;unknown&apos; if it is not known</source>
        <translation>date ist {text!r}, erlaubt ist {earliest_year} oder später; den Aufnahmetag der Bilddaten angeben oder „unknown“, wenn er nicht bekannt ist</translation>
    </message>
    <message>
        <source>date {date}, by {reason}; give --date for another, or --date {unknown_date}</source>
        <translation>Datum {date}, erkannt an: {reason}; mit --date ein anderes angeben oder --date {unknown_date}</translation>
    </message>
    <message>
        <source>dates are {dates!r}, and the last is before the first; swap them</source>
        <translation>die Daten sind {dates!r}, und das letzte liegt vor dem ersten; vertauschen</translation>
    </message>
    <message>
        <source>dates are {dates!r}, need a day, month or year such as 2024-05, or two such as 2024-05-01/2024-09-30, of which one may be missing</source>
        <translation>die Daten sind {dates!r}, nötig ist ein Tag, Monat oder Jahr wie 2024-05, oder zwei wie 2024-05-01/2024-09-30, von denen einer fehlen darf</translation>
    </message>
    <message>
        <source>dates or times</source>
        <translation>Datums- oder Zeitangaben</translation>
    </message>
    <message>
        <source>decibel</source>
        <translation>Dezibel</translation>
    </message>
    <message>
        <source>decibels</source>
        <translation>Dezibel</translation>
    </message>
    <message>
        <source>declares a dynamic batch, but takes one tile at a time: {reason}</source>
        <translation>gibt einen dynamischen Batch an, nimmt aber nur eine Kachel auf einmal: {reason}</translation>
    </message>
    <message>
        <source>declares dynamic {sized}, but holds for {tile_px} px only (a table of positions of a fixed size, most likely): {complaints}</source>
        <translation>gibt {sized} als dynamisch an, läuft aber nur mit {tile_px} px (wahrscheinlich eine Positionstabelle fester Größe): {complaints}</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>device auto takes {name}: {reason}</source>
        <translation>Gerät auto nimmt {name}: {reason}</translation>
    </message>
    <message>
        <source>device is {wanted!r}, needs to be one of {known}, or a card by its number such as cuda:1 or cuda:0,1</source>
        <translation>device ist {wanted!r}, erlaubt ist eins von {known} oder eine Grafikkarte mit Nummer, etwa cuda:1 oder cuda:0,1</translation>
    </message>
    <message>
        <source>device is {wanted!r}, needs to name graphics cards that this machine has: {names}</source>
        <translation>Gerät ist {wanted!r}, muss Grafikkarten dieses Rechners nennen: {names}</translation>
    </message>
    <message>
        <source>device is {wanted!r}, which names a card twice; name each once</source>
        <translation>device ist {wanted!r} und nennt eine Grafikkarte zweimal; jede einmal nennen</translation>
    </message>
    <message>
        <source>device {device}: ONNX Runtime could not start {name} ({why}); check the NVIDIA driver and the libraries of {libraries} and cuDNN, or use device cpu</source>
        <translation>Gerät {device}: ONNX Runtime konnte {name} nicht starten ({why}); den NVIDIA-Treiber und die Bibliotheken {libraries} und cuDNN prüfen oder Gerät cpu verwenden</translation>
    </message>
    <message>
        <source>device {name} does not work</source>
        <translation>Gerät {name} funktioniert nicht</translation>
    </message>
    <message>
        <source>device {name}: {found}</source>
        <translation>Gerät {name}: {found}</translation>
    </message>
    <message>
        <source>device {wanted}: {why}; {remedy}, or use device cpu</source>
        <translation>Gerät {wanted}: {why}; {remedy} oder Gerät cpu verwenden</translation>
    </message>
    <message>
        <source>did not answer within {seconds:.0f} s</source>
        <translation>hat nicht innerhalb von {seconds:.0f} s geantwortet</translation>
    </message>
    <message>
        <source>digital number of Collection 2 level 1</source>
        <translation>Grauwert von Collection 2 Level 1</translation>
    </message>
    <message>
        <source>digital number of Collection 2 level 2: reflectance = 0.0000275 x number - 0.2</source>
        <translation>Grauwert von Collection 2 Level 2: Reflexion = 0.0000275 x Zahl - 0.2</translation>
    </message>
    <message>
        <source>digital number of the provider</source>
        <translation>Grauwert des Anbieters</translation>
    </message>
    <message>
        <source>digital numbers (reflectance x 10000)</source>
        <translation>Digitalwerte (Reflexionsgrad x 10000)</translation>
    </message>
    <message>
        <source>digital numbers around {level}</source>
        <translation>Digitalwerte um {level}</translation>
    </message>
    <message>
        <source>digital numbers of another scale</source>
        <translation>Digitalwerte einer anderen Skala</translation>
    </message>
    <message>
        <source>dims is {dims}, needs 1 to {most} for {count} vectors of {length} numbers; choose another dims</source>
        <translation>dims ist {dims}, erlaubt ist 1 bis {most} bei {count} Vektoren aus {length} Zahlen; anderes dims wählen</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Distanz</translation>
    </message>
    <message>
        <source>division by 255, then mean and deviation of each band</source>
        <translation>Division durch 255, dann Mittelwert und Abweichung jedes Kanals</translation>
    </message>
    <message>
        <source>does not answer as a Python does</source>
        <translation>antwortet nicht wie ein Python</translation>
    </message>
    <message>
        <source>does not run as a Python ({kind})</source>
        <translation>läuft nicht als Python ({kind})</translation>
    </message>
    <message>
        <source>draw or select points, lines or polygons on the patches</source>
        <translation>Punkte, Linien oder Polygone auf den Patches zeichnen oder wählen</translation>
    </message>
    <message>
        <source>embed both with the same encoder</source>
        <translation>beide mit demselben Encoder einbetten</translation>
    </message>
    <message>
        <source>embed both with the same encoder; MOSAIKS is fitted on each layer anew: make one by `terrapatch fit-mosaiks` and use it for both</source>
        <translation>beide mit demselben Encoder einbetten; MOSAIKS wird an jeden Layer neu angepasst: mit `terrapatch fit-mosaiks` einen erstellen und für beide verwenden</translation>
    </message>
    <message>
        <source>embedding,aggregate,average,mean,resample,larger</source>
        <translation>embedding,aggregieren,mitteln,mittelwert,resampling,größer,vergröbern</translation>
    </message>
    <message>
        <source>embedding,alphaearth,tessera,satellite embedding,import,zarr,cog,geotessera</source>
        <translation>embedding,alphaearth,tessera,satelliten-embedding,importieren,zarr,cog,geotessera</translation>
    </message>
    <message>
        <source>embedding,change detection,time,dates,difference,before,after</source>
        <translation>embedding,veränderungserkennung,change detection,zeit,zeitpunkte,differenz,vorher,nachher</translation>
    </message>
    <message>
        <source>embedding,classification,supervised,land cover,accuracy,confusion,area,probe,forest</source>
        <translation>embedding,klassifikation,überwacht,landbedeckung,genauigkeit,konfusion,fläche,probe,random forest</translation>
    </message>
    <message>
        <source>embedding,dataset,scenes,geoparquet,open,patches</source>
        <translation>embedding,datensatz,szenen,geoparquet,öffnen,patches,dataset</translation>
    </message>
    <message>
        <source>embedding,encoder,batch,scenes,stac,geoparquet,dataset,mosaic</source>
        <translation>embedding,encoder,stapel,batch,szenen,stac,geoparquet,datensatz,mosaik</translation>
    </message>
    <message>
        <source>embedding,encoder,mosaiks,random features,convolution,onnx,train</source>
        <translation>embedding,encoder,mosaiks,zufallsmerkmale,faltung,onnx,trainieren</translation>
    </message>
    <message>
        <source>embedding,encoder,onnx,foundation model,features,patch,mosaiks,deep learning</source>
        <translation>embedding,encoder,onnx,foundation model,merkmale,patch,mosaiks,deep learning</translation>
    </message>
    <message>
        <source>embedding,encoder,patch size,tile size,benchmark,compare,accuracy,validation,report</source>
        <translation>embedding,encoder,patchgröße,kachelgröße,benchmark,vergleichen,genauigkeit,validierung,bericht</translation>
    </message>
    <message>
        <source>embedding,geoparquet,parquet,clay,earth index,major tom,import,arcgis,csv</source>
        <translation>embedding,geoparquet,parquet,clay,earth index,major tom,importieren,arcgis,csv</translation>
    </message>
    <message>
        <source>embedding,geoparquet,parquet,cog,zarr,arcgis,export,stac,quantize</source>
        <translation>embedding,geoparquet,parquet,cog,zarr,arcgis,exportieren,stac,quantisieren</translation>
    </message>
    <message>
        <source>embedding,k-means,unsupervised,classification,segmentation,regions,land cover</source>
        <translation>embedding,k-means,häufungen,unüberwacht,klassifikation,segmentierung,regionen,landbedeckung</translation>
    </message>
    <message>
        <source>embedding,pca,principal components,dimension,compress</source>
        <translation>embedding,pca,hauptkomponenten,dimension,komprimieren</translation>
    </message>
    <message>
        <source>embedding,search,similarity,cosine,look-alike,example,retrieval</source>
        <translation>embedding,suche,ähnlichkeit,kosinus,beispiel,ähnlich,retrieval</translation>
    </message>
    <message>
        <source>embedding,search,similarity,dataset,scenes,look-alike,example,retrieval</source>
        <translation>embedding,suche,ähnlichkeit,datensatz,szenen,ähnlich,beispiel,retrieval,dataset</translation>
    </message>
    <message>
        <source>embedding,verify,check,quality,nan,duplicates,geoparquet</source>
        <translation>embedding,prüfen,kontrolle,qualität,nan,duplikate,geoparquet</translation>
    </message>
    <message>
        <source>embedding,zonal statistics,parcels,objects,aggregate,area-weighted,segments</source>
        <translation>embedding,zonenstatistik,flurstücke,objekte,aggregieren,flächengewichtet,segmente</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>encoder is empty, needs the name of what made the vectors; leave it out to take the source&apos;s</source>
        <translation>encoder ist leer, nötig ist der Name dessen, was die Vektoren erzeugt hat; weglassen, um den der Quelle zu nehmen</translation>
    </message>
    <message>
        <source>encoder is {encoder!r}, and the product alphaearth already says what made the vectors; leave one of them out</source>
        <translation>encoder ist {encoder!r}, und das Produkt alphaearth sagt schon, was die Vektoren erzeugt hat; eins von beiden weglassen</translation>
    </message>
    <message>
        <source>encoder mosaiks is fitted on each raster anew, so that vectors of two scenes could not be compared; fit one with `terrapatch fit-mosaiks` and give its file</source>
        <translation>Encoder mosaiks wird an jedes Raster neu angepasst, sodass Vektoren zweier Szenen nicht vergleichbar wären; mit `terrapatch fit-mosaiks` einen anpassen und seine Datei angeben</translation>
    </message>
    <message>
        <source>encoder {encoder} does not take tiles of shape {shape} ({pixels_dims}): {text}; choose other bands or another tile size</source>
        <translation>Encoder {encoder} nimmt keine Kacheln der Form {shape} ({pixels_dims}): {text}; andere Kanäle oder andere Kachelgröße wählen</translation>
    </message>
    <message>
        <source>encoder {encoder} failed on tiles of shape {shape}: {text}</source>
        <translation>Encoder {encoder} ist an Kacheln der Form {shape} gescheitert: {text}</translation>
    </message>
    <message>
        <source>encoder {encoder} gave NaN or infinite numbers at pixel row {row_px}, column {col_px}: {advice}</source>
        <translation>Encoder {encoder} hat bei Pixelzeile {row_px}, Spalte {col_px} NaN oder unendliche Zahlen geliefert: {advice}</translation>
    </message>
    <message>
        <source>encoder {encoder} gave NaN or infinite numbers at pixel row {row_px}, column {col_px}: {advice}; or try precision fp32 in place of {precision}</source>
        <translation>Encoder {encoder} hat bei Pixelzeile {row_px}, Spalte {col_px} NaN oder unendliche Zahlen geliefert: {advice}; oder Rechengenauigkeit fp32 statt {precision} versuchen</translation>
    </message>
    <message>
        <source>encoder {encoder} has no derived graph</source>
        <translation>Encoder {encoder} hat keinen abgeleiteten Graphen</translation>
    </message>
    <message>
        <source>encoder {encoder} is quantised already</source>
        <translation>Encoder {encoder} ist schon quantisiert</translation>
    </message>
    <message>
        <source>encoder {encoder} must be told the metres per pixel (input {tensor!r}), and the raster has no CRS that tells them; give it one, or reproject it</source>
        <translation>Encoder {encoder} muss die Meter pro Pixel kennen (Eingang {tensor!r}), und das Raster hat kein KBS, aus dem sie hervorgehen; ihm eines geben oder es umprojizieren</translation>
    </message>
    <message>
        <source>encoder {encoder} must be told when the imagery was taken (input {tensor!r}, {encoding}); give --date such as 2020-05-18</source>
        <translation>Encoder {encoder} muss die Aufnahmezeit der Bilddaten kennen (Eingang {tensor!r}, {encoding}); --date angeben, etwa 2020-05-18</translation>
    </message>
    <message>
        <source>encoder {encoder} needs the wavelength of every band (input {tensor!r}), {missing} has none; give --sensor, or --wavelengths in micrometres such as 0.665,0.56,0.49</source>
        <translation>Encoder {encoder} benötigt die Wellenlänge jedes Kanals (Eingang {tensor!r}), {missing} hat keine; --sensor angeben oder --wavelengths in Mikrometern, etwa 0.665,0.56,0.49</translation>
    </message>
    <message>
        <source>encoder {encoder} runs on {device} ({reason})</source>
        <translation>Encoder {encoder} läuft auf {device} ({reason})</translation>
    </message>
    <message>
        <source>encoder {name!r} is not installed; choose one of {known}, or give a path to an .onnx file</source>
        <translation>Encoder {name!r} ist nicht installiert; einen von {known} wählen oder den Pfad zu einer .onnx-Datei angeben</translation>
    </message>
    <message>
        <source>encoder {shown} does not exist; check the path, or choose one that `terrapatch encoders` lists</source>
        <translation>Encoder {shown} gibt es nicht; den Pfad prüfen oder einen wählen, den `terrapatch encoders` auflistet</translation>
    </message>
    <message>
        <source>ended at once</source>
        <translation>endete sofort</translation>
    </message>
    <message>
        <source>ended early with exit code {number}</source>
        <translation>endete vorzeitig mit Rückgabewert {number}</translation>
    </message>
    <message>
        <source>every row has a place</source>
        <translation>jede Zeile hat eine Lage</translation>
    </message>
    <message>
        <source>every row has a vector</source>
        <translation>jede Zeile hat einen Vektor</translation>
    </message>
    <message>
        <source>examples of each class</source>
        <translation>Beispiele je Klasse</translation>
    </message>
    <message>
        <source>export it yourself</source>
        <translation>selbst exportieren</translation>
    </message>
    <message>
        <source>extent is {extent}, needs xmin below xmax and ymin below ymax; swap them</source>
        <translation>extent ist {extent}, nötig ist xmin unter xmax und ymin unter ymax; vertauschen</translation>
    </message>
    <message>
        <source>extent lies outside {name}, which reaches over {inside} in its own CRS; choose another</source>
        <translation>die Ausdehnung liegt außerhalb von {name}, das in seinem eigenen KBS {inside} abdeckt; andere wählen</translation>
    </message>
    <message>
        <source>extent {extent}</source>
        <translation>Ausdehnung {extent}</translation>
    </message>
    <message>
        <source>extent {extent} is empty, needs xmin &lt; xmax and ymin &lt; ymax in the raster&apos;s CRS</source>
        <translation>Ausdehnung {extent} ist leer, nötig ist xmin &lt; xmax und ymin &lt; ymax im KBS des Rasters</translation>
    </message>
    <message>
        <source>extent {extent} lies outside {raster}, which covers {whole}; give the extent in the raster&apos;s CRS</source>
        <translation>Ausdehnung {extent} liegt außerhalb von {raster}, das {whole} abdeckt; die Ausdehnung im KBS des Rasters angeben</translation>
    </message>
    <message>
        <source>extent, dates, scenes and out are for datasets, and {path} is a set; leave them out, or give the folder that `terrapatch embed-many` wrote</source>
        <translation>extent, dates, scenes und out sind für Datensätze, und {path} ist ein Embedding-Satz; weglassen oder den Ordner angeben, den `terrapatch embed-many` geschrieben hat</translation>
    </message>
    <message>
        <source>factor is {factor}, needs at least 2; choose 2 for patches of twice the side</source>
        <translation>factor ist {factor}, erlaubt ist mindestens 2; 2 für Patches doppelter Seitenlänge wählen</translation>
    </message>
    <message>
        <source>far is {far:g}, needs to be above 0; 1 is the usual distance between examples</source>
        <translation>far ist {far:g}, erlaubt ist ein Wert über 0; 1 ist die übliche Distanz zwischen Beispielen</translation>
    </message>
    <message>
        <source>feature {feature} of layer &apos;{layer}&apos; has a damaged vector: it holds NaN or infinite numbers, needs finite ones; delete that feature, or run Embed raster again</source>
        <translation>Objekt {feature} des Layers „{layer}“ hat einen beschädigten Vektor: er enthält NaN oder unendliche Zahlen, nötig sind endliche; das Objekt löschen oder „Raster einbetten“ erneut ausführen</translation>
    </message>
    <message>
        <source>feature {feature} of layer &apos;{layer}&apos; has a damaged vector: {size} bytes in {field}, needs a multiple of {item}; delete that feature, or run Embed raster again</source>
        <translation>Objekt {feature} des Layers „{layer}“ hat einen beschädigten Vektor: {size} Byte in {field}, nötig ist ein Vielfaches von {item}; das Objekt löschen oder „Raster einbetten“ erneut ausführen</translation>
    </message>
    <message>
        <source>feature {feature} of layer &apos;{layer}&apos; has a damaged vector: {size} bytes in {field}, needs {vector_bytes}; delete that feature, or run Embed raster again</source>
        <translation>Objekt {feature} des Layers „{layer}“ hat einen beschädigten Vektor: {size} Byte in {field}, nötig sind {vector_bytes}; das Objekt löschen oder „Raster einbetten“ erneut ausführen</translation>
    </message>
    <message>
        <source>feature {feature} of layer &apos;{layer}&apos; has a vector of {size} numbers, the features before it of {vector_bytes}, and only vectors of one length compare; delete the features of the other length, or run Embed raster again</source>
        <translation>Objekt {feature} des Layers „{layer}“ hat einen Vektor aus {size} Zahlen, die Objekte davor aus {vector_bytes}, und nur Vektoren gleicher Länge sind vergleichbar; die Objekte der anderen Länge löschen oder „Raster einbetten“ erneut ausführen</translation>
    </message>
    <message>
        <source>feature {feature} of layer &apos;{layer}&apos; has no number in its field {name}; delete that feature, or run Embed raster again</source>
        <translation>Objekt {feature} des Layers „{layer}“ hat keine Zahl im Feld {name}; das Objekt löschen oder „Raster einbetten“ erneut ausführen</translation>
    </message>
    <message>
        <source>features left out, without a class or a geometry: {without:,}</source>
        <translation>ausgelassene Objekte ohne Klasse oder Geometrie: {without:,}</translation>
    </message>
    <message>
        <source>field is {field!r}, and a model takes no labels; leave it out</source>
        <translation>field ist {field!r}, und ein Modell nimmt keine Labels; weglassen</translation>
    </message>
    <message>
        <source>field is {field!r}, and no labels are given; give --labels too, or leave it out</source>
        <translation>field ist {field!r}, und es sind keine Labels angegeben; auch --labels angeben oder field weglassen</translation>
    </message>
    <message>
        <source>field {field} of layer &apos;{name}&apos; holds {typename}, needs binary data: virtual layers and text formats cannot carry vectors; choose the layer that it was made from, or save that as a GeoPackage</source>
        <translation>Feld {field} des Layers „{name}“ enthält {typename}, nötig sind Binärdaten: virtuelle Layer und Textformate können keine Vektoren tragen; den Layer wählen, aus dem er entstanden ist, oder diesen als GeoPackage speichern</translation>
    </message>
    <message>
        <source>field {field} of {file} holds decimal numbers (such as {first_broken:g}), needs names of classes or whole numbers; give a field of classes</source>
        <translation>Feld {field} von {file} enthält Dezimalzahlen (etwa {first_broken:g}), nötig sind Klassennamen oder ganze Zahlen; ein Feld mit Klassen angeben</translation>
    </message>
    <message>
        <source>field {field} of {file} holds {found}, needs at least 2; label a second class</source>
        <translation>Feld {field} von {file} enthält {found}, nötig sind mindestens 2; eine zweite Klasse labeln</translation>
    </message>
    <message>
        <source>field {field} of {file} holds {found}, needs texts, whole numbers or yes and no; give a field of classes</source>
        <translation>Feld {field} von {file} enthält {found}, nötig sind Texte, ganze Zahlen oder Ja und Nein; ein Feld mit Klassen angeben</translation>
    </message>
    <message>
        <source>field {field} of {file} holds {names_count} different values, needs at most {most_classes} classes; give the field of the classes, not one of numbers or names of the features</source>
        <translation>Feld {field} von {file} enthält {names_count} verschiedene Werte, erlaubt sind höchstens {most_classes} Klassen; das Feld der Klassen angeben, nicht eines mit Zahlen oder Namen der Objekte</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>file name {name}</source>
        <translation>Dateiname {name}</translation>
    </message>
    <message>
        <source>find patches that look like examples</source>
        <translation>Patches finden, die wie Beispiele aussehen</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>finding things that look like an example</source>
        <translation>das Finden von Dingen nach einem Beispiel</translation>
    </message>
    <message>
        <source>fitted {features} MOSAIKS features on windows of {name}: {scaled_count}</source>
        <translation>{features} MOSAIKS-Merkmale angepasst, an Fenster von {name}: {scaled_count}</translation>
    </message>
    <message>
        <source>float16 halves a file, int8 quarters it, binary keeps signs alone. The log says what that costs: the cosine of vectors to their originals, and how many of the ten nearest stay.</source>
        <translation>float16 halbiert eine Datei, int8 viertelt sie, binary behält nur Vorzeichen. Das Protokoll sagt, was das kostet: den Kosinus der Vektoren zu ihren Originalen und wie viele der zehn nächsten bleiben.</translation>
    </message>
    <message>
        <source>float32 is read everywhere. float16 halves it, int8 quarters it, binary keeps the signs alone; what is lost is measured and written with them.</source>
        <translation>float32 wird überall gelesen. float16 halbiert, int8 viertelt, binary behält nur die Vorzeichen; was verloren geht, wird gemessen und mitgeschrieben.</translation>
    </message>
    <message>
        <source>folder {folder!r} cannot hold a GeoPackage ({reason}); give the folder a name of letters and digits</source>
        <translation>Ordner {folder!r} kann kein GeoPackage aufnehmen ({reason}); dem Ordner einen Namen aus Buchstaben und Ziffern geben</translation>
    </message>
    <message>
        <source>folder {folder} cannot be written ({reason}); choose another</source>
        <translation>in Ordner {folder} kann nicht geschrieben werden ({reason}); anderen wählen</translation>
    </message>
    <message>
        <source>folder {path} cannot be written ({reason}); choose another</source>
        <translation>in Ordner {path} kann nicht geschrieben werden ({reason}); anderen wählen</translation>
    </message>
    <message>
        <source>formulas: {formulas} are by name and shape; check units and order</source>
        <translation>Formeln: {formulas} sind nach Name und Form erschlossen; Einheiten und Reihenfolge prüfen</translation>
    </message>
    <message>
        <source>from 1 tile</source>
        <translation>aus 1 Kachel</translation>
    </message>
    <message>
        <source>from \ to</source>
        <translation>von \ zu</translation>
    </message>
    <message>
        <source>from {} tiles</source>
        <translation>aus {} Kacheln</translation>
    </message>
    <message>
        <source>from, to</source>
        <translation>von, zu</translation>
    </message>
    <message>
        <source>geoemb:quantization of {source} is {found!r:.80}, needs to be an object; correct the attribute</source>
        <translation>geoemb:quantization von {source} ist {found!r:.80}, nötig ist ein Objekt; das Attribut berichtigen</translation>
    </message>
    <message>
        <source>geometries that are not valid</source>
        <translation>ungültige Geometrien</translation>
    </message>
    <message>
        <source>geometries that repeat another: {repeats:,} ({some})</source>
        <translation>Geometrien, die eine andere wiederholen: {repeats:,} ({some})</translation>
    </message>
    <message>
        <source>give another file</source>
        <translation>eine andere Datei angeben</translation>
    </message>
    <message>
        <source>give one of its sub-datasets, such as {subdataset}</source>
        <translation>einen seiner Teildatensätze angeben, etwa {subdataset}</translation>
    </message>
    <message>
        <source>gives 1 vector on this extent, needs at least {least} to be measured</source>
        <translation>ergibt 1 Vektor auf dieser Ausdehnung, mindestens {least} sind zum Messen nötig</translation>
    </message>
    <message>
        <source>gives other vectors in a batch</source>
        <translation>liefert in einem Batch andere Vektoren</translation>
    </message>
    <message>
        <source>going on with an interrupted run: {strips_done} of {strips} strips are done</source>
        <translation>ein unterbrochener Lauf wird fortgesetzt: {strips_done} von {strips} Streifen sind fertig</translation>
    </message>
    <message>
        <source>going on with {batch} tile(s) at once, as the interrupted run had, and not with {wanted}: another number could change the last digits of vectors</source>
        <translation>weiter mit {batch} Kachel(n) auf einmal wie im unterbrochenen Lauf und nicht mit {wanted}: eine andere Zahl könnte die letzten Stellen der Vektoren ändern</translation>
    </message>
    <message>
        <source>graphics card (CUDA)</source>
        <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>graphics card {number}: {name}, driver {driver}</source>
        <translation>Grafikkarte {number}: {name}, Treiber {driver}</translation>
    </message>
    <message>
        <source>graphics cards: the NVIDIA driver tells of none</source>
        <translation>Grafikkarten: der NVIDIA-Treiber nennt keine</translation>
    </message>
    <message>
        <source>grid is for .npy files, and {source} says itself where it lies; leave it out</source>
        <translation>grid ist für .npy-Dateien, und {source} sagt selbst, wo es liegt; weglassen</translation>
    </message>
    <message>
        <source>group patches that look alike</source>
        <translation>Patches gruppieren, die sich ähnlich sehen</translation>
    </message>
    <message>
        <source>grouping</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>grouping ground and naming the groups</source>
        <translation>das Gruppieren von Gelände und Benennen der Gruppen</translation>
    </message>
    <message>
        <source>groupings</source>
        <translation>Gruppierungen</translation>
    </message>
    <message>
        <source>groups is {wanted!r}, but this encoder has one group of tokens; leave the option out</source>
        <translation>groups ist {wanted!r}, aber dieser Encoder hat nur eine Gruppe von Tokens; die Option weglassen</translation>
    </message>
    <message>
        <source>groups: which bands each stands for; rename group1 … in the card</source>
        <translation>Gruppen: für welche Kanäle jede steht; group1 … im Steckbrief umbenennen</translation>
    </message>
    <message>
        <source>groups: {between} vectors per patch are averaged; name them as groups to keep them</source>
        <translation>Gruppen: {between} Vektoren je Patch werden gemittelt; sie als groups benennen, um sie zu behalten</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>ha</translation>
    </message>
    <message>
        <source>has unknown keys {unknown}</source>
        <translation>enthält unbekannte Schlüssel {unknown}</translation>
    </message>
    <message>
        <source>held against alike ground</source>
        <translation>an ähnlichem Boden gemessen</translation>
    </message>
    <message>
        <source>hits from here on ({:.2f})</source>
        <translation>Treffer ab hier ({:.2f})</translation>
    </message>
    <message>
        <source>imported embeddings</source>
        <translation>importierte Embeddings</translation>
    </message>
    <message>
        <source>input {image!r} takes imagery as [{order}], and runs at {height} x {width} px with bands: {bands}</source>
        <translation>Eingang {image!r} nimmt Bilder als [{order}] und läuft mit {height} x {width} px, Kanäle: {bands}</translation>
    </message>
    <message>
        <source>input {tensor!r} gets {numbers}, which its encoding has for unknown</source>
        <translation>Eingang {tensor!r} erhält {numbers}, was seine Kodierung für unbekannt vorsieht</translation>
    </message>
    <message>
        <source>input {tensor!r} gets {numbers}, which the card says for unknown</source>
        <translation>Eingang {tensor!r} erhält {numbers}, was der Steckbrief für unbekannt angibt</translation>
    </message>
    <message>
        <source>input {tensor!r} has the value {value!r}, which does not fill its shape {shape}; mend the card</source>
        <translation>Eingang {tensor!r} hat den Wert {value!r}, der seine Form {shape} nicht füllt; den Steckbrief berichtigen</translation>
    </message>
    <message>
        <source>input {tensor!r} is taken for {role}</source>
        <translation>Eingang {tensor!r} wird für {role} gehalten</translation>
    </message>
    <message>
        <source>input {tensor!r} is taken for {role} ({encoding})</source>
        <translation>Eingang {tensor!r} wird für {role} gehalten ({encoding})</translation>
    </message>
    <message>
        <source>input {tensor!r} must have one</source>
        <translation>Eingang {tensor!r} benötigt eines</translation>
    </message>
    <message>
        <source>input {tensor} has no encoding; name one on the card</source>
        <translation>Eingang {tensor} hat keine Kodierung; im Steckbrief eine nennen</translation>
    </message>
    <message>
        <source>inside the model</source>
        <translation>innen im Modell</translation>
    </message>
    <message>
        <source>install TensorRT 10</source>
        <translation>TensorRT 10 installieren</translation>
    </message>
    <message>
        <source>install onnxruntime-gpu</source>
        <translation>onnxruntime-gpu installieren</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>is Python {major}.{minor}</source>
        <translation>ist Python {major}.{minor}</translation>
    </message>
    <message>
        <source>is a {bits}-bit Python, needs a 64-bit one</source>
        <translation>ist ein {bits}-Bit-Python, nötig ist eines mit 64 Bit</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>ist nicht vorhanden</translation>
    </message>
    <message>
        <source>is {implementation}, needs CPython</source>
        <translation>ist {implementation}, nötig ist CPython</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>it gives other vectors</source>
        <translation>liefert andere Vektoren</translation>
    </message>
    <message>
        <source>it has no matrix products, and int8 convolutions are slower on most processors</source>
        <translation>enthält keine Matrixprodukte, und int8-Faltungen sind auf den meisten Prozessoren langsamer</translation>
    </message>
    <message>
        <source>it is less faithful in {precision} than the encoder&apos;s own graph</source>
        <translation>ist in {precision} weniger genau als der eigene Graph des Encoders</translation>
    </message>
    <message>
        <source>it was not written whole</source>
        <translation>wurde nicht vollständig geschrieben</translation>
    </message>
    <message>
        <source>item {item_id} has {images_count} assets that may hold imagery, needs to be told which; give --assets with names among {known}</source>
        <translation>Item {item_id} hat {images_count} Assets, die Bilddaten enthalten könnten, nötig ist eine Angabe, welche; mit --assets Namen aus {known} angeben</translation>
    </message>
    <message>
        <source>item {item_id} lacks asset {missing}, has {known}; give others by --assets</source>
        <translation>Item {item_id} fehlt das Asset {missing}, es hat {known}; mit --assets andere angeben</translation>
    </message>
    <message>
        <source>its card agrees with the model</source>
        <translation>der Steckbrief stimmt mit dem Modell überein</translation>
    </message>
    <message>
        <source>its card and the model disagree</source>
        <translation>der Steckbrief und das Modell widersprechen sich</translation>
    </message>
    <message>
        <source>its card was written for another file (sha256); write a new one for this file</source>
        <translation>der Steckbrief wurde für eine andere Datei geschrieben (sha256); einen neuen für diese Datei schreiben</translation>
    </message>
    <message>
        <source>its libraries were not found</source>
        <translation>seine Bibliotheken wurden nicht gefunden</translation>
    </message>
    <message>
        <source>its name or tags hold {value}</source>
        <translation>Name oder Tags enthalten {value}</translation>
    </message>
    <message>
        <source>its name or tags say {word}</source>
        <translation>Name oder Tags sagen {word}</translation>
    </message>
    <message>
        <source>its own coordinates</source>
        <translation>den eigenen Koordinaten</translation>
    </message>
    <message>
        <source>its own pixels are {pixel_x} x {pixel_y} {unit}</source>
        <translation>die eigenen Pixel sind {pixel_x} x {pixel_y} {unit}</translation>
    </message>
    <message>
        <source>its source files have changed since</source>
        <translation>die Quelldateien haben sich seitdem geändert</translation>
    </message>
    <message>
        <source>its tiles are {tile} px, and vectors of whole tiles need square ones</source>
        <translation>seine Kacheln sind {tile} px groß, Vektoren ganzer Kacheln brauchen quadratische</translation>
    </message>
    <message>
        <source>its {group} {key} is {other}, this run&apos;s is {value}</source>
        <translation>{group} {key} ist dort {other}, bei diesem Lauf {value}</translation>
    </message>
    <message>
        <source>k is {k:,}, needs 1 to {most:,}, the number of vectors of both dates that are grouped; choose a smaller k</source>
        <translation>k ist {k:,}, erlaubt ist 1 bis {most:,}, die Anzahl der gruppierten Vektoren beider Zeitpunkte; kleineres k wählen</translation>
    </message>
    <message>
        <source>k is {k}, more than the vectors that differ: {groups} of {vectors}; choose a smaller k</source>
        <translation>k ist {k}, mehr als die Vektoren, die sich unterscheiden: {groups} von {vectors}; ein kleineres k wählen</translation>
    </message>
    <message>
        <source>k is {k}, needs 1 to {vectors}, the number of patches; choose another k</source>
        <translation>k ist {k}, erlaubt ist 1 bis {vectors}, die Anzahl der Patches; anderes k wählen</translation>
    </message>
    <message>
        <source>k is {k}, needs at least 1 cluster</source>
        <translation>k ist {k}, nötig ist mindestens 1 Cluster</translation>
    </message>
    <message>
        <source>k-means, clusters</source>
        <translation>k-means, Cluster</translation>
    </message>
    <message>
        <source>k-means, patches: {}, clusters: {}</source>
        <translation>k-Means, Patches: {}, Cluster: {}</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <source>labels {file} has no field {field!r}, its fields are: {known}; choose one of these</source>
        <translation>Labels {file} haben kein Feld {field!r}, die Felder sind: {known}; eins davon wählen</translation>
    </message>
    <message>
        <source>labels {file} has {count} fields that may hold classes ({fields}); say by --field which one does</source>
        <translation>Labels {file} haben {count} Felder, die Klassen enthalten können ({fields}); mit --field sagen, welches es tut</translation>
    </message>
    <message>
        <source>lacks {missing}</source>
        <translation>fehlt {missing}</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; does not say which encoder made its vectors: its field {encoder} is empty; run Embed raster again</source>
        <translation>Layer „{layer}“ sagt nicht, welcher Encoder seine Vektoren erzeugt hat: sein Feld {encoder} ist leer; „Raster einbetten“ erneut ausführen</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; has 0 features, needs at least 1 patch; run Embed raster, or remove the filter or the selection that hides its patches</source>
        <translation>Layer „{layer}“ hat 0 Objekte, nötig ist mindestens 1 Patch; „Raster einbetten“ ausführen oder den Filter oder die Auswahl entfernen, die seine Patches verbirgt</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; has no colours</source>
        <translation>Layer „{layer}“ hat keine Farben</translation>
    </message>
    <message>
        <source>layer &apos;{layer}&apos; mixes the encoders {tags}, and their vectors do not compare; filter it to one, such as &quot;{encoder}&quot; = &apos;{tag}&apos;</source>
        <translation>Layer „{layer}“ mischt die Encoder {tags}, deren Vektoren nicht vergleichbar sind; auf einen filtern, etwa &quot;{encoder}&quot; = &apos;{tag}&apos;</translation>
    </message>
    <message>
        <source>layer &apos;{name}&apos; has no embeddings: its fields are {names}, and none is embedding_f16 or embedding_f32; choose a layer that Embed raster wrote</source>
        <translation>Layer „{name}“ hat keine Embeddings: seine Felder sind {names}, und keines heißt embedding_f16 oder embedding_f32; einen Layer wählen, den „Raster einbetten“ geschrieben hat</translation>
    </message>
    <message>
        <source>layer &apos;{name}&apos; has vectors in {field} but no field {missing}, which tells what they belong to; choose a layer with all fields that Embed raster wrote</source>
        <translation>Layer „{name}“ hat Vektoren in {field}, aber kein Feld {missing}, das sagt, wozu sie gehören; einen Layer mit allen Feldern wählen, die „Raster einbetten“ geschrieben hat</translation>
    </message>
    <message>
        <source>layer &apos;{}&apos; has 0 features to use, needs at least 1 patch; choose another layer, or change its filter, its selection or the limit</source>
        <translation>Layer „{}“ hat 0 nutzbare Objekte, nötig ist mindestens 1 Patch; anderen Layer wählen oder Filter, Auswahl oder Grenze ändern</translation>
    </message>
    <message>
        <source>layer &apos;{}&apos; has 0 features, needs at least 1 patch; choose another layer, or change its filter</source>
        <translation>Layer „{}“ hat 0 Objekte, nötig ist mindestens 1 Patch; anderen Layer wählen oder den Filter ändern</translation>
    </message>
    <message>
        <source>layer &apos;{}&apos; has 0 polygons to use, needs at least 1; choose another layer</source>
        <translation>Layer „{}“ hat 0 nutzbare Polygone, nötig ist mindestens 1; anderen Layer wählen</translation>
    </message>
    <message>
        <source>layer band {band} is not known to be a band of {sensor}, known are {mapped}; choose other bands, or say which band it is</source>
        <translation>Layerkanal {band} ist nicht als Kanal von {sensor} bekannt, bekannt sind {mapped}; andere Kanäle wählen oder sagen, welcher Kanal es ist</translation>
    </message>
    <message>
        <source>layerid is {number}, and layers of {file} go from 0 to {last}; give one of these numbers, or a layername</source>
        <translation>layerid ist {number}, und die Layer von {file} gehen von 0 bis {last}; eine dieser Nummern oder einen layername angeben</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation>weniger als 0.1 %</translation>
    </message>
    <message>
        <source>like ({:.2f})</source>
        <translation>ähnlich ({:.2f})</translation>
    </message>
    <message>
        <source>likeness is {likeness:g}, needs to be a cosine from -1 to 1; 0.5 is usual</source>
        <translation>likeness ist {likeness:g}, erlaubt ist ein Kosinus von -1 bis 1; üblich ist 0.5</translation>
    </message>
    <message>
        <source>line {number} of {file} is damaged ({error}); run the same `terrapatch embed-many` again, which writes it anew</source>
        <translation>Zeile {number} von {file} ist beschädigt ({error}); denselben Befehl `terrapatch embed-many` erneut ausführen, der sie neu schreibt</translation>
    </message>
    <message>
        <source>linear probe</source>
        <translation>linearer Klassifikator</translation>
    </message>
    <message>
        <source>links of item {item}</source>
        <translation>links des Items {item}</translation>
    </message>
    <message>
        <source>list {name} cannot be read ({reason}); check the file</source>
        <translation>Liste {name} kann nicht gelesen werden ({reason}); die Datei prüfen</translation>
    </message>
    <message>
        <source>list {name} does not exist; give a text file, a glob, a folder or a file of STAC items</source>
        <translation>Liste {name} gibt es nicht; eine Textdatei, ein Muster, einen Ordner oder eine Datei mit STAC-Items angeben</translation>
    </message>
    <message>
        <source>list {name} is not a text file; for one raster use `terrapatch embed`, or put it in a folder</source>
        <translation>Liste {name} ist keine Textdatei; für ein einzelnes Raster `terrapatch embed` verwenden oder es in einen Ordner legen</translation>
    </message>
    <message>
        <source>list {name} names no scene, needs at least one; check it</source>
        <translation>Liste {name} nennt keine Szene, nötig ist mindestens eine; bitte prüfen</translation>
    </message>
    <message>
        <source>list {path} is not JSON ({error}); check the file</source>
        <translation>Liste {path} ist kein JSON ({error}); die Datei prüfen</translation>
    </message>
    <message>
        <source>list {path} names no scene, needs at least one; check it</source>
        <translation>Liste {path} nennt keine Szene, nötig ist mindestens eine; bitte prüfen</translation>
    </message>
    <message>
        <source>macOS on Apple silicon (arm64)</source>
        <translation>macOS auf Apple-Chips (arm64)</translation>
    </message>
    <message>
        <source>macOS on Intel (x86-64)</source>
        <translation>macOS auf Intel (x86-64)</translation>
    </message>
    <message>
        <source>made by another version</source>
        <translation>mit einer anderen Version erzeugt</translation>
    </message>
    <message>
        <source>made for {} m pixels</source>
        <translation>für {}-m-Pixel gemacht</translation>
    </message>
    <message>
        <source>main directions</source>
        <translation>Hauptrichtungen</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>Kartieren</translation>
    </message>
    <message>
        <source>mapping classes from examples</source>
        <translation>das Kartieren von Klassen nach Beispielen</translation>
    </message>
    <message>
        <source>mask covers {bounds}, the raster {grid_bounds}: they do not meet; give polygons in the raster&apos;s CRS</source>
        <translation>die Maske deckt {bounds} ab, das Raster {grid_bounds}: sie berühren sich nicht; Polygone im KBS des Rasters angeben</translation>
    </message>
    <message>
        <source>mask holds no area; give polygons in the raster&apos;s CRS</source>
        <translation>die Maske enthält keine Fläche; Polygone im KBS des Rasters angeben</translation>
    </message>
    <message>
        <source>mask is not a WKT geometry ({error}); give POLYGON or MULTIPOLYGON text</source>
        <translation>die Maske ist keine WKT-Geometrie ({error}); Text mit POLYGON oder MULTIPOLYGON angeben</translation>
    </message>
    <message>
        <source>mask {file} cannot be read ({error}); give a file of polygons, such as a GeoPackage</source>
        <translation>Maske {file} kann nicht gelesen werden ({error}); eine Datei mit Polygonen angeben, etwa ein GeoPackage</translation>
    </message>
    <message>
        <source>mask {file} cannot be transformed to the raster&apos;s CRS ({error}); give it in the raster&apos;s CRS</source>
        <translation>Maske {file} kann nicht in das KBS des Rasters transformiert werden ({error}); im KBS des Rasters angeben</translation>
    </message>
    <message>
        <source>mask {file} covers {bounds}, far from the raster; give polygons that meet it</source>
        <translation>Maske {file} deckt {bounds} ab, weit weg vom Raster; Polygone angeben, die es berühren</translation>
    </message>
    <message>
        <source>mask {file} has no layer {asked!r}, only {kinds}; choose one of these</source>
        <translation>Maske {file} hat keinen Layer {asked!r}, nur {kinds}; einen davon wählen</translation>
    </message>
    <message>
        <source>mask {file} has {fitting_count} layers that may hold polygons ({fitting}), needs one; name it, such as {file}{layer}{first_fitting}</source>
        <translation>Maske {file} hat {fitting_count} Layer, die Polygone enthalten könnten ({fitting}), nötig ist einer; ihn nennen, etwa {file}{layer}{first_fitting}</translation>
    </message>
    <message>
        <source>mask {file} holds damaged geometries ({error}), needs polygons; mend them first, such as with QGIS&apos;s Fix geometries</source>
        <translation>Maske {file} enthält beschädigte Geometrien ({error}), nötig sind Polygone; zuerst reparieren, etwa mit „Geometrien reparieren“ in QGIS</translation>
    </message>
    <message>
        <source>mask {file} holds no polygons (it is empty); give a layer of polygons</source>
        <translation>Maske {file} enthält keine Polygone (sie ist leer); einen Layer mit Polygonen angeben</translation>
    </message>
    <message>
        <source>mask {file} holds no polygons (only {found}); give a layer of polygons, or name one as FILE{layer}NAME</source>
        <translation>Maske {file} enthält keine Polygone (nur {found}); einen Layer mit Polygonen angeben oder einen als FILE{layer}NAME nennen</translation>
    </message>
    <message>
        <source>mask {file} reaches where the raster&apos;s CRS has no coordinates; cut it to the raster&apos;s region</source>
        <translation>Maske {file} reicht dorthin, wo das KBS des Rasters keine Koordinaten hat; auf dessen Gebiet zuschneiden</translation>
    </message>
    <message>
        <source>matched by overlap</source>
        <translation>nach Überlappung verglichen</translation>
    </message>
    <message>
        <source>mean and standard deviation are measured on the layer</source>
        <translation>Mittelwert und Standardabweichung werden am Layer gemessen</translation>
    </message>
    <message>
        <source>mean: compares with other vectors of the encoder. gem: a mean that large numbers rule. stats: least, most, mean and deviation, four times as many numbers. What gem and stats give compares with its own kind only.</source>
        <translation>mean: vergleichbar mit anderen Vektoren des Encoders. gem: ein Mittelwert, den große Zahlen bestimmen. stats: Minimum, Maximum, Mittelwert und Abweichung, viermal so viele Zahlen. Was gem und stats liefern, ist nur mit seinesgleichen vergleichbar.</translation>
    </message>
    <message>
        <source>metadata of the plugin Deepness: {deepness}</source>
        <translation>Metadaten der Erweiterung Deepness: {deepness}</translation>
    </message>
    <message>
        <source>metadata {key!r} is {metadata!r}, which is not JSON</source>
        <translation>Metadaten {key!r} sind {metadata!r}, das ist kein JSON</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>min-score is {least}, needs to be from -1 to 1, as scores are; leave it out to keep every hit</source>
        <translation>min-score ist {least}, erlaubt ist -1 bis 1 wie bei allen Werten; weglassen, um jeden Treffer zu behalten</translation>
    </message>
    <message>
        <source>min-valid is {min_valid}, needs to be a share from 0 to 1</source>
        <translation>min-valid ist {min_valid}, erlaubt ist ein Anteil von 0 bis 1</translation>
    </message>
    <message>
        <source>model {file} cannot be read ({reason}); give a file of `classify`</source>
        <translation>Modell {file} kann nicht gelesen werden ({reason}); eine Datei von `classify` angeben</translation>
    </message>
    <message>
        <source>model {model} is for vectors of {encoder}, and {path} holds those of {found}; embed this scene with the same encoder</source>
        <translation>Modell {model} ist für Vektoren von {encoder}, und {path} enthält solche von {found}; diese Szene mit demselben Encoder einbetten</translation>
    </message>
    <message>
        <source>most ({:.1f})</source>
        <translation>am stärksten ({:.1f})</translation>
    </message>
    <message>
        <source>most is {most}, needs {largest_most} or less; choose a smaller one</source>
        <translation>most ist {most}, erlaubt ist {largest_most} oder weniger; kleineres wählen</translation>
    </message>
    <message>
        <source>most is {most}, needs {least_k} or more; choose a larger one</source>
        <translation>most ist {most}, erlaubt ist {least_k} oder mehr; größeres wählen</translation>
    </message>
    <message>
        <source>multiply is {multiply}, needs to be a number other than 0, of a size from {least:g} to {largest:g}; 1 leaves the pixels as they are</source>
        <translation>multiply ist {multiply}, erlaubt ist eine andere Zahl als 0, vom Betrag her {least:g} bis {largest:g}; 1 lässt die Pixel, wie sie sind</translation>
    </message>
    <message>
        <source>name in the description</source>
        <translation>Name in der Beschreibung</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>native: the raster&apos;s own pixels. encoder: pixels of the size that the encoder was trained on. Or a number of CRS units per pixel, such as 10 for 10 m.</source>
        <translation>native: die Pixel des Rasters selbst. encoder: Pixel der Größe, mit der der Encoder trainiert wurde. Oder eine Zahl in KBS-Einheiten pro Pixel, etwa 10 für 10 m.</translation>
    </message>
    <message>
        <source>nearest of those known</source>
        <translation>am nächsten von den bekannten</translation>
    </message>
    <message>
        <source>needs more memory than there is; choose a smaller extent or a larger patch</source>
        <translation>braucht mehr Arbeitsspeicher, als da ist; eine kleinere Ausdehnung oder einen größeren Patch wählen</translation>
    </message>
    <message>
        <source>no Dask scheduler answers at {scheduler} ({error}); give local, or its address such as tcp://HOST:8786</source>
        <translation>unter {scheduler} antwortet kein Dask-Scheduler ({error}); local oder seine Adresse angeben, etwa tcp://HOST:8786</translation>
    </message>
    <message>
        <source>no band was given, {raster} has {bands} of them; choose among them</source>
        <translation>es ist kein Kanal angegeben, {raster} hat {bands} davon; daraus wählen</translation>
    </message>
    <message>
        <source>no classes</source>
        <translation>keine Klassen</translation>
    </message>
    <message>
        <source>no credentials for {beginning} were found (none of {names} is set, and ~/{file} is not there); set them, or {public} for a public store</source>
        <translation>für {beginning} wurden keine Zugangsdaten gefunden (von {names} ist keins gesetzt, und ~/{file} gibt es nicht); setzen, oder {public} für einen öffentlichen Speicher</translation>
    </message>
    <message>
        <source>no geometry repeats</source>
        <translation>keine Geometrie wiederholt sich</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>keine Meldung</translation>
    </message>
    <message>
        <source>no other file</source>
        <translation>keiner anderen Datei</translation>
    </message>
    <message>
        <source>no overlap reaches {agreement}, so that a vector also says where in the tile its patch lies</source>
        <translation>keine Überlappung erreicht {agreement}, daher sagt ein Vektor auch, wo in der Kachel sein Patch liegt</translation>
    </message>
    <message>
        <source>no patch of &apos;{patches}&apos; lies under a polygon of &apos;{polygons}&apos;; check that both are of one place, and the CRS of both</source>
        <translation>kein Patch von „{patches}“ liegt unter einem Polygon von „{polygons}“; prüfen, ob beide vom selben Ort sind, und die KBS von beiden</translation>
    </message>
    <message>
        <source>no patch of {path} has at least {min_valid:.0%} valid pixels (the best has {best_valid:.0%}); lower min-valid, use a smaller patch, or choose an area that holds imagery</source>
        <translation>kein Patch von {path} hat mindestens {min_valid:.0%} gültige Pixel (der beste hat {best_valid:.0%}); min-valid senken, kleineren Patch verwenden oder einen Bereich mit Bilddaten wählen</translation>
    </message>
    <message>
        <source>no patch of {path} that the mask touches has at least {min_valid:.0%} valid pixels; lower min-valid, use a smaller patch, or choose an area that holds imagery</source>
        <translation>kein Patch von {path}, den die Maske berührt, hat mindestens {min_valid:.0%} gültige Pixel; min-valid senken, kleineren Patch verwenden oder einen Bereich mit Bilddaten wählen</translation>
    </message>
    <message>
        <source>no pixels came</source>
        <translation>es kamen keine Pixel</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>no statistics are published for it, {measured}</source>
        <translation>dafür ist keine Statistik veröffentlicht, {measured}</translation>
    </message>
    <message>
        <source>no valid pixel was found in {down} windows of {height} x {width} pixels, nor among others spread evenly over the raster; check its nodata value, mask and alpha, or give an extent that holds imagery</source>
        <translation>in {down} Fenstern von {height} x {width} Pixeln wurde kein gültiges Pixel gefunden, auch nicht in anderen, gleichmäßig über das Raster verteilten; Leerwert, Maske und Alpha prüfen oder eine Ausdehnung mit Bilddaten angeben</translation>
    </message>
    <message>
        <source>no vector is zero</source>
        <translation>kein Vektor ist null</translation>
    </message>
    <message>
        <source>no vector repeats</source>
        <translation>kein Vektor wiederholt sich</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none of the examples lies on a patch that is compared; give points or polygons on ground that changed</source>
        <translation>keines der Beispiele liegt auf einem verglichenen Patch; Punkte oder Polygone auf verändertem Gelände angeben</translation>
    </message>
    <message>
        <source>none of the {settings_count} settings can be made; the first, {first_skipped_title}: {reason}</source>
        <translation>keine der {settings_count} Einstellungen ist möglich; die erste, {first_skipped_title}: {reason}</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>none, from a folder</source>
        <translation>keiner, aus einem Ordner</translation>
    </message>
    <message>
        <source>nor does another; give a table of embeddings</source>
        <translation>und auch keine andere; eine Tabelle mit Embeddings angeben</translation>
    </message>
    <message>
        <source>not available for {name} on {processor}</source>
        <translation>für {name} auf {processor} nicht verfügbar</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not known for lack of memory, and taken as declared: {beyond_memory}</source>
        <translation>aus Speichermangel nicht bekannt und wie angegeben übernommen: {beyond_memory}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing that could be used</source>
        <translation>nichts Verwendbares</translation>
    </message>
    <message>
        <source>numbers from {least} to {most}</source>
        <translation>Zahlen von {least} bis {most}</translation>
    </message>
    <message>
        <source>numbers is {numbers}, and ArcGIS reads float32 alone; leave it out</source>
        <translation>numbers ist {numbers}, und ArcGIS liest nur float32; weglassen</translation>
    </message>
    <message>
        <source>numbers of {source} are stored by the method {method!r} without a scale, and import puts on scales alone; turn them into float32 by its maker&apos;s code first</source>
        <translation>Die Zahlen von {source} sind nach dem Verfahren {method!r} ohne Skalierung gespeichert, und der Import wendet nur Skalierungen an; wandeln Sie sie zuerst mit dem Code des Herstellers in float32 um</translation>
    </message>
    <message>
        <source>numbers such as reflectance around {level}</source>
        <translation>Zahlen wie Reflexionsgrade um {level}</translation>
    </message>
    <message>
        <source>numbers with commas between them</source>
        <translation>Zahlen mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>of an unknown origin</source>
        <translation>unbekannter Herkunft</translation>
    </message>
    <message>
        <source>one place</source>
        <translation>einem Ort</translation>
    </message>
    <message>
        <source>one without a code</source>
        <translation>eines ohne Code</translation>
    </message>
    <message>
        <source>only it has a band {distinctive}</source>
        <translation>nur er hat einen Kanal {distinctive}</translation>
    </message>
    <message>
        <source>only of class {name!r}</source>
        <translation>nur der Klasse {name!r}</translation>
    </message>
    <message>
        <source>only the class {name!r}</source>
        <translation>nur die Klasse {name!r}</translation>
    </message>
    <message>
        <source>only the class {names!r} lies within the scene, needs at least 2; label a second class there</source>
        <translation>nur die Klasse {names!r} liegt innerhalb der Szene, nötig sind mindestens 2; dort eine zweite Klasse labeln</translation>
    </message>
    <message>
        <source>onnxruntime gives vectors without meaning</source>
        <translation>onnxruntime liefert Vektoren ohne Aussage</translation>
    </message>
    <message>
        <source>onnxruntime has CUDA, but it did not start: {why}</source>
        <translation>onnxruntime hat CUDA, aber es ist nicht gestartet: {why}</translation>
    </message>
    <message>
        <source>onnxruntime has its CUDA provider</source>
        <translation>onnxruntime hat seinen CUDA-Provider</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>out is for datasets, and {path} is a set, whose clusters go into its own folder; leave it out</source>
        <translation>out ist für Datensätze, und {path} ist ein Embedding-Satz, dessen Cluster in seinen eigenen Ordner kommen; weglassen</translation>
    </message>
    <message>
        <source>out is {out}, needs a file name that ends in .onnx; its card goes beside it</source>
        <translation>out ist {out}, nötig ist ein Dateiname mit der Endung .onnx; der Steckbrief kommt daneben</translation>
    </message>
    <message>
        <source>out of memory on loading {onnx_file}; close other programs, or choose a smaller encoder ({text})</source>
        <translation>Der Speicher reicht nicht, um {onnx_file} zu laden; andere Programme schließen oder einen kleineren Encoder wählen ({text})</translation>
    </message>
    <message>
        <source>out of memory on {device}: going on with {tiles} tile(s) at once</source>
        <translation>zu wenig Speicher auf {device}: weiter mit {tiles} Kachel(n) gleichzeitig</translation>
    </message>
    <message>
        <source>out of memory on {device}: going on with {tiles} tile(s) at once, {lanes} side by side</source>
        <translation>zu wenig Speicher auf {device}: weiter mit {tiles} Kachel(n) gleichzeitig, {lanes} nebeneinander</translation>
    </message>
    <message>
        <source>out of memory on {tiles} tile(s) of {side} px; use a smaller tile</source>
        <translation>zu wenig Speicher bei {tiles} Kachel(n) von {side} px; kleinere Kachel verwenden</translation>
    </message>
    <message>
        <source>output {layout!r} has shape {output_shape}, the card&apos;s layout {kind!r} needs {want}; run `terrapatch inspect` on the model and mend patch_px, dim or the token counts of its card</source>
        <translation>Ausgang {layout!r} hat die Form {output_shape}, das Layout {kind!r} des Steckbriefs benötigt {want}; `terrapatch inspect` auf das Modell anwenden und patch_px, dim oder die Tokenzahlen im Steckbrief berichtigen</translation>
    </message>
    <message>
        <source>output {layout!r} has {count} group(s) of vectors per patch, its card names {groups_count}; mend the groups of the card</source>
        <translation>Ausgang {layout!r} hat {count} Gruppe(n) von Vektoren je Patch, sein Steckbrief nennt {groups_count}; groups im Steckbrief berichtigen</translation>
    </message>
    <message>
        <source>output {name!r} holds tokens: {output_dim} numbers per {patch_px} px patch, row by row</source>
        <translation>Ausgang {name!r} enthält Tokens: {output_dim} Zahlen je {patch_px}-px-Patch, Zeile für Zeile</translation>
    </message>
    <message>
        <source>output {name!r} is a map {order}: {output_dim} numbers per {patch_px} px patch</source>
        <translation>Ausgang {name!r} ist eine Merkmalskarte {order}: {output_dim} Zahlen je {patch_px}-px-Patch</translation>
    </message>
    <message>
        <source>output {name!r} is one vector of {output_dim} numbers per window</source>
        <translation>Ausgang {name!r} ist ein Vektor aus {output_dim} Zahlen je Fenster</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>overlap of {overlap} px does not fit a tile of {tile_px} px; use 0 to {most}</source>
        <translation>Überlappung von {overlap} px passt nicht zu einer Kachel von {tile_px} px; 0 bis {most} verwenden</translation>
    </message>
    <message>
        <source>overlap of {overlap} px is {overlap_patches} whole patches, the tile has {tile_patches}; use at most {most}</source>
        <translation>Überlappung von {overlap} px sind {overlap_patches} ganze Patches, die Kachel hat {tile_patches}; höchstens {most} verwenden</translation>
    </message>
    <message>
        <source>overlap {overlap} px</source>
        <translation>Überlappung {overlap} px</translation>
    </message>
    <message>
        <source>pairs of dates</source>
        <translation>Zeitspannen</translation>
    </message>
    <message>
        <source>partition {file} is damaged or missing ({error}); run the same `terrapatch embed-many` again, which makes it anew, after the folder of the scene was deleted</source>
        <translation>Partition {file} ist beschädigt oder fehlt ({error}); den Ordner der Szene löschen und denselben Befehl `terrapatch embed-many` erneut ausführen, der sie neu erzeugt</translation>
    </message>
    <message>
        <source>partition {number} holds other vectors than the manifest says; run the same `terrapatch embed-many` again, after the folder of the scene was deleted</source>
        <translation>Partition {number} enthält andere Vektoren, als das Manifest sagt; den Ordner der Szene löschen und denselben Befehl `terrapatch embed-many` erneut ausführen</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>Patch</translation>
    </message>
    <message>
        <source>patch is {patch_px} px, needs at least 1</source>
        <translation>patch ist {patch_px} px, erlaubt ist mindestens 1</translation>
    </message>
    <message>
        <source>patch is {patch} px, needs to be at least 1</source>
        <translation>patch ist {patch} px, erlaubt ist mindestens 1</translation>
    </message>
    <message>
        <source>patch of {patch} px is not a multiple of the {own} px patch of encoder {encoder}; for finer vectors use refine 2 or 4, or a finer resolution</source>
        <translation>Patch von {patch} px ist kein Vielfaches des {own}-px-Patches von Encoder {encoder}; für feinere Vektoren refine 2 oder 4 oder eine feinere Auflösung verwenden</translation>
    </message>
    <message>
        <source>patch {patch} is given both as an example and as a counterexample, and so are {more} others; remove it from one of the two</source>
        <translation>Patch {patch} ist als Beispiel und als Gegenbeispiel angegeben, ebenso {more} weitere; aus einem von beiden entfernen</translation>
    </message>
    <message>
        <source>patch {patch} is given both as an example and as a counterexample; remove it from one of the two</source>
        <translation>Patch {patch} ist als Beispiel und als Gegenbeispiel angegeben; aus einem von beiden entfernen</translation>
    </message>
    <message>
        <source>patches</source>
        <translation>Patches</translation>
    </message>
    <message>
        <source>patches (axis of square roots)</source>
        <translation>Patches (Achse in Quadratwurzeln)</translation>
    </message>
    <message>
        <source>patches below 1 m: Patch size makes them larger</source>
        <translation>Patches unter 1 m: „Patchgröße“ macht sie größer</translation>
    </message>
    <message>
        <source>patches in {layer} now: {written:,}</source>
        <translation>Patches jetzt in {layer}: {written:,}</translation>
    </message>
    <message>
        <source>patches in {path}: {patches}, needs at least {least_patches} to compare numbers of clusters; embed a larger area</source>
        <translation>Patches in {path}: {patches}, mindestens {least_patches} sind nötig, um Anzahlen von Clustern zu vergleichen; größeren Bereich einbetten</translation>
    </message>
    <message>
        <source>patches of ground that {before} and {after} share: {patches_count}, need at least {fewest_pairs}; give sets of the same place</source>
        <translation>Patches, die {before} und {after} gemeinsam haben: {patches_count}, nötig sind mindestens {fewest_pairs}; Sätze desselben Ortes angeben</translation>
    </message>
    <message>
        <source>patches with a vector under the labels: {positions_count}, {found}; needs at least 2 classes: label places inside the scene</source>
        <translation>Patches mit Vektor unter den Labels: {positions_count}, {found}; mindestens 2 Klassen sind nötig: Orte innerhalb der Szene labeln</translation>
    </message>
    <message>
        <source>patches.gpkg in the folder, made again by each run.</source>
        <translation>patches.gpkg in dem Ordner, von jedem Lauf neu erzeugt.</translation>
    </message>
    <message>
        <source>pip does not work.</source>
        <translation>pip funktioniert nicht.</translation>
    </message>
    <message>
        <source>pixels as they are</source>
        <translation>Pixel, wie sie sind</translation>
    </message>
    <message>
        <source>pixels of {raster} lie between {low:.4g} and {high:.4g}, encoder {encoder} wants {phrase}: they look like {looks_like}; give --multiply {factor:g}, or imagery in that unit</source>
        <translation>Pixel von {raster} liegen zwischen {low:.4g} und {high:.4g}, Encoder {encoder} erwartet {phrase}: sie sehen aus wie {looks_like}; --multiply {factor:g} angeben oder Bilddaten in dieser Einheit</translation>
    </message>
    <message>
        <source>pixels of {raster} lie between {low:.4g} and {high:.4g}, encoder {encoder} wants {phrase}: they look like {looks_like}; give imagery in that unit</source>
        <translation>Pixel von {raster} liegen zwischen {low:.4g} und {high:.4g}, Encoder {encoder} erwartet {phrase}: sie sehen aus wie {looks_like}; Bilddaten in dieser Einheit angeben</translation>
    </message>
    <message>
        <source>pixels without a vector: {count:,}</source>
        <translation>Pixel ohne Vektor: {count:,}</translation>
    </message>
    <message>
        <source>places lie on no grid, so row and col cannot be held against it</source>
        <translation>die Lagen bilden kein Gitter, daher lassen sich row und col nicht damit abgleichen</translation>
    </message>
    <message>
        <source>places outside of their coordinate system ({crs})</source>
        <translation>Lagen außerhalb ihres Koordinatensystems ({crs})</translation>
    </message>
    <message>
        <source>places that disagree with their row and col</source>
        <translation>Lagen, die ihren row und col widersprechen</translation>
    </message>
    <message>
        <source>plain bands</source>
        <translation>reine Kanalwerte</translation>
    </message>
    <message>
        <source>point {first_lost:.10g},{second_lost:.10g} lies on a patch without a vector (too few valid pixels); the nearest patch that has one is around {x:.10g},{y:.10g}</source>
        <translation>Punkt {first_lost:.10g},{second_lost:.10g} liegt auf einem Patch ohne Vektor (zu wenige gültige Pixel); der nächste Patch mit einem liegt um {x:.10g},{y:.10g}</translation>
    </message>
    <message>
        <source>point {first_point:.10g},{second_point:.10g} lies on no patch of {path}, which reaches from {west:.6g},{south:.6g} to {east:.6g},{north:.6g}; give longitude and latitude of a place that has one</source>
        <translation>Punkt {first_point:.10g},{second_point:.10g} liegt auf keinem Patch von {path}, das von {west:.6g},{south:.6g} bis {east:.6g},{north:.6g} reicht; Länge und Breite eines Ortes mit Patch angeben</translation>
    </message>
    <message>
        <source>point {x:.10g},{y:.10g} is outside the grid of {path}, which reaches from {xmin},{ymin} to {xmax},{ymax}; give a point inside, in the coordinate system of the raster</source>
        <translation>Punkt {x:.10g},{y:.10g} ist außerhalb des Gitters von {path}, das von {xmin},{ymin} bis {xmax},{ymax} reicht; einen Punkt darin angeben, im Koordinatensystem des Rasters</translation>
    </message>
    <message>
        <source>points have no extent and lie on no lattice: each stands for a square of {side:.4g} {unit}; --side says another</source>
        <translation>Punkte haben keine Ausdehnung und bilden kein Gitter: jeder steht für ein Quadrat von {side:.4g} {unit}; mit --side lässt sich das ändern</translation>
    </message>
    <message>
        <source>points lie in rows and columns: each stands for its cell of {across:.6g} x {down:.6g} units</source>
        <translation>Punkte liegen in Zeilen und Spalten: jeder steht für seine Zelle von {across:.6g} x {down:.6g} Einheiten</translation>
    </message>
    <message>
        <source>position {first_outside} is not among the {count} vectors; needs 0 to {last}</source>
        <translation>Position {first_outside} gehört nicht zu den {count} Vektoren; erlaubt ist 0 bis {last}</translation>
    </message>
    <message>
        <source>power or amplitude, not decibels</source>
        <translation>Leistung oder Amplitude, nicht Dezibel</translation>
    </message>
    <message>
        <source>power, turned into decibels</source>
        <translation>Leistung, in Dezibel umgerechnet</translation>
    </message>
    <message>
        <source>precision fp16 is for graphics cards: on a processor most operations are computed in 32 bits anyway; compare its speed with fp32, or use int8</source>
        <translation>Rechengenauigkeit fp16 ist für Grafikkarten: auf einem Prozessor wird das meiste ohnehin in 32 Bit gerechnet; die Geschwindigkeit mit fp32 vergleichen oder int8 verwenden</translation>
    </message>
    <message>
        <source>precision int8 is for the processor; use fp16 on a GPU, or device cpu</source>
        <translation>Rechengenauigkeit int8 ist für den Prozessor; auf einer GPU fp16 verwenden oder Gerät cpu</translation>
    </message>
    <message>
        <source>precision of the first ten hits</source>
        <translation>Präzision der ersten zehn Treffer</translation>
    </message>
    <message>
        <source>precisions holds {precision!r}, needs some of {choices}; change it</source>
        <translation>precisions enthält {precision!r}, erlaubt sind einige von {choices}; bitte ändern</translation>
    </message>
    <message>
        <source>preparing encoder {encoder} for the graphics card, once: seconds for a small encoder, about half a minute for one of 300 million parameters</source>
        <translation>Encoder {encoder} wird einmalig für die Grafikkarte vorbereitet: Sekunden bei einem kleinen Encoder, etwa eine halbe Minute bei einem mit 300 Millionen Parametern</translation>
    </message>
    <message>
        <source>probe: a weighted sum for each class, good from few examples on. knn: the five nearest examples. forest: 200 decision trees.</source>
        <translation>probe: eine gewichtete Summe je Klasse, schon mit wenigen Beispielen gut. knn: die fünf nächsten Beispiele. forest: 200 Entscheidungsbäume.</translation>
    </message>
    <message>
        <source>processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <source>processor: {facts}</source>
        <translation>Prozessor: {facts}</translation>
    </message>
    <message>
        <source>pyogrio does not read back what it wrote</source>
        <translation>pyogrio liest nicht zurück, was es geschrieben hat</translation>
    </message>
    <message>
        <source>quantization of {name} is {told}, needs scale and offset as numbers or lists of them; correct the footer emb</source>
        <translation>Quantisierung von {name} ist {told}, nötig sind scale und offset als Zahlen oder Listen davon; den Footer emb berichtigen</translation>
    </message>
    <message>
        <source>ran out of memory</source>
        <translation>hatte nicht genug Arbeitsspeicher</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>raster {path} does not exist; check the path</source>
        <translation>Raster {path} gibt es nicht; den Pfad prüfen</translation>
    </message>
    <message>
        <source>rasterio projects wrongly: {easting}, {northing}</source>
        <translation>rasterio projiziert falsch: {easting}, {northing}</translation>
    </message>
    <message>
        <source>really variable when run: {varying}</source>
        <translation>beim Ausführen wirklich variabel: {varying}</translation>
    </message>
    <message>
        <source>refine {refine} shifts the grid by {patch}/{patch_step} px, which is not a whole number; use a patch that is a multiple of {patch_step} px, or refine 1</source>
        <translation>refine {refine} verschiebt das Gitter um {patch}/{patch_step} px, was keine ganze Zahl ist; einen Patch verwenden, der ein Vielfaches von {patch_step} px ist, oder refine 1</translation>
    </message>
    <message>
        <source>reflectance (0 to 1)</source>
        <translation>Reflexionsgrad (0 bis 1)</translation>
    </message>
    <message>
        <source>reflectance in percent</source>
        <translation>Reflexionsgrad in Prozent</translation>
    </message>
    <message>
        <source>reflectance or otherwise scaled already</source>
        <translation>Reflexionsgrade oder anders skalierte Werte</translation>
    </message>
    <message>
        <source>reflectance x 10000</source>
        <translation>Reflexion x 10000</translation>
    </message>
    <message>
        <source>reflectance, turned into {unit}</source>
        <translation>Reflexion, umgerechnet in {unit}</translation>
    </message>
    <message>
        <source>resolution encoder changes nothing: encoder {encoder} names no pixel size, so the raster&apos;s own pixels are taken</source>
        <translation>resolution encoder bewirkt nichts: Encoder {encoder} nennt keine Pixelgröße, also gelten die Pixel des Rasters selbst</translation>
    </message>
    <message>
        <source>resolution is {resolution!r}, needs &apos;native&apos;, &apos;encoder&apos; or a number above 0 in CRS units per pixel</source>
        <translation>resolution ist {resolution!r}, erlaubt ist „native“, „encoder“ oder eine Zahl über 0 in KBS-Einheiten pro Pixel</translation>
    </message>
    <message>
        <source>resolution is {resolution!r}, needs &apos;native&apos;, &apos;encoder&apos; or a number in CRS units per pixel</source>
        <translation>resolution ist {resolution!r}, erlaubt ist „native“, „encoder“ oder eine Zahl in KBS-Einheiten pro Pixel</translation>
    </message>
    <message>
        <source>resolution is {resolution:g} {unit}, larger than all of {raster}, which is {size}; give a number in {unit}, the unit of its CRS ({own})</source>
        <translation>resolution ist {resolution:g} {unit}, größer als ganz {raster}, das {size} misst; eine Zahl in {unit} angeben, der Einheit seines KBS ({own})</translation>
    </message>
    <message>
        <source>resolution is {resolution}, at which {raster} has more than {most:,} pixels a side; give a larger number of {unit} (its own pixels are {own})</source>
        <translation>resolution ist {resolution}, dabei hat {raster} mehr als {most:,} Pixel je Seite; eine größere Zahl in {unit} angeben (die eigenen Pixel sind {own})</translation>
    </message>
    <message>
        <source>resolution is {resolution}, needs to be above 0 CRS units per pixel</source>
        <translation>resolution ist {resolution}, erlaubt ist ein Wert über 0 KBS-Einheiten pro Pixel</translation>
    </message>
    <message>
        <source>resolution: metres per pixel of the training imagery</source>
        <translation>Auflösung: Meter pro Pixel der Trainingsbilder</translation>
    </message>
    <message>
        <source>revision {}</source>
        <translation>Revision {}</translation>
    </message>
    <message>
        <source>rim effect: patches at a tile&apos;s rim have cosine {outermost:.3f} (least {least:.3f}) to the same ground inside another tile, from {margin_px} px on {reached:.3f}</source>
        <translation>Randeffekt: Patches am Kachelrand haben einen Kosinus von {outermost:.3f} (Minimum {least:.3f}) zu derselben Bodenfläche im Inneren einer anderen Kachel, ab {margin_px} px {reached:.3f}</translation>
    </message>
    <message>
        <source>rocchio: towards positives, away from negatives, by cosine; from one example on. mean: mean of positives; counterexamples are left out of the hits only. probe: logistic classifier, which needs counterexamples.</source>
        <translation>rocchio: hin zu positiven, weg von negativen Beispielen, nach Kosinus; ab einem Beispiel. mean: Mittelwert der positiven Beispiele; Gegenbeispiele werden nur aus den Treffern ausgelassen. probe: logistischer Klassifikator, der Gegenbeispiele benötigt.</translation>
    </message>
    <message>
        <source>row and col are not whole numbers in all rows, so places cannot be held against them</source>
        <translation>row und col sind nicht in allen Zeilen ganze Zahlen, daher lassen sich die Lagen nicht damit abgleichen</translation>
    </message>
    <message>
        <source>row and col are swapped: row counts across and col down</source>
        <translation>row und col sind vertauscht: row zählt waagerecht und col senkrecht</translation>
    </message>
    <message>
        <source>row {shown}</source>
        <translation>Zeile {shown}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>rows left out, for want of a place or a vector of finite numbers: {left_out:,} of {rows:,}</source>
        <translation>ausgelassene Zeilen, weil ein Ort oder ein Vektor aus endlichen Zahlen fehlt: {left_out:,} von {rows:,}</translation>
    </message>
    <message>
        <source>rows without a place</source>
        <translation>Zeilen ohne Lage</translation>
    </message>
    <message>
        <source>rows without a vector: {missing:,}</source>
        <translation>Zeilen ohne Vektor: {missing:,}</translation>
    </message>
    <message>
        <source>rows {shown}</source>
        <translation>Zeilen {shown}</translation>
    </message>
    <message>
        <source>runs on macOS {macos}, needs {first_oldest_macos} or newer</source>
        <translation>läuft auf macOS {macos}, nötig ist {first_oldest_macos} oder neuer</translation>
    </message>
    <message>
        <source>runs on {libc} {libc_version}, needs glibc {needed} or newer</source>
        <translation>läuft mit {libc} {libc_version}, nötig ist glibc {needed} oder neuer</translation>
    </message>
    <message>
        <source>scale in geoemb:quantization of {source} is {scale!r:.80}, needs to be a number, or an object that names an array; correct the attribute</source>
        <translation>scale in geoemb:quantization von {source} ist {scale!r:.80}, nötig ist eine Zahl oder ein Objekt, das ein Array nennt; das Attribut berichtigen</translation>
    </message>
    <message>
        <source>scaled pixels of {raster} lie between {low} and {high}, encoder {encoder} takes whole numbers ({dtype}) from {least:,} to {most:,}</source>
        <translation>skalierte Pixel von {raster} liegen zwischen {low} und {high}, Encoder {encoder} nimmt ganze Zahlen ({dtype}) von {least:,} bis {most:,}</translation>
    </message>
    <message>
        <source>scaling expression {expression!r} is unknown, known are log10 and decibel; mend the card</source>
        <translation>Skalierungsausdruck {expression!r} ist unbekannt, bekannt sind log10 und decibel; den Steckbrief berichtigen</translation>
    </message>
    <message>
        <source>scaling {kind!r} is not bound to a layer or is unknown</source>
        <translation>Skalierung {kind!r} ist an keinen Layer gebunden oder unbekannt</translation>
    </message>
    <message>
        <source>scaling {type!r} has {value_count} values for {key}, needs one or {bands} (one per band); mend the encoder&apos;s card or choose as many bands</source>
        <translation>Skalierung {type!r} hat {value_count} Werte für {key}, nötig ist einer oder {bands} (einer je Kanal); den Steckbrief des Encoders berichtigen oder ebenso viele Kanäle wählen</translation>
    </message>
    <message>
        <source>scaling: the statistics of the layer&apos;s sensor are used; write the model&apos;s own into the card</source>
        <translation>Skalierung: die Statistik des Sensors des Layers wird verwendet; die des Modells selbst in den Steckbrief schreiben</translation>
    </message>
    <message>
        <source>scaling: {scaling}</source>
        <translation>Skalierung: {scaling}</translation>
    </message>
    <message>
        <source>scaling: {sentence}</source>
        <translation>Skalierung: {sentence}</translation>
    </message>
    <message>
        <source>scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>scenes ({patches:,} patches)</source>
        <translation>Szenen ({patches:,} Patches)</translation>
    </message>
    <message>
        <source>scikit-learn does not tell two clusters apart</source>
        <translation>scikit-learn hält zwei Cluster nicht auseinander</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>score: robust deviations above the median</source>
        <translation>Score: robuste Abweichungen über dem Median</translation>
    </message>
    <message>
        <source>seam ratio</source>
        <translation>Nahtverhältnis</translation>
    </message>
    <message>
        <source>seconds to make the vectors</source>
        <translation>Sekunden für das Erzeugen der Vektoren</translation>
    </message>
    <message>
        <source>seed is {seed}, needs 0 to {most}; choose another seed</source>
        <translation>seed ist {seed}, erlaubt ist 0 bis {most}; andere Zufallssaat wählen</translation>
    </message>
    <message>
        <source>sensor table {table} cannot be read ({error}); reinstall TerraPatch</source>
        <translation>Sensortabelle {table} kann nicht gelesen werden ({error}); TerraPatch neu installieren</translation>
    </message>
    <message>
        <source>sensor {id} has no band {name!r}; choose one of {names}</source>
        <translation>Sensor {id} hat keinen Kanal {name!r}; einen von {names} wählen</translation>
    </message>
    <message>
        <source>sensor {sensor_id!r} is unknown; choose one of {known}</source>
        <translation>Sensor {sensor_id!r} ist unbekannt; einen von {known} wählen</translation>
    </message>
    <message>
        <source>sensor {sensor} changes nothing: encoder {encoder} has its own bands and scaling</source>
        <translation>Sensor {sensor} bewirkt nichts: Encoder {encoder} hat eigene Kanäle und eine eigene Skalierung</translation>
    </message>
    <message>
        <source>sensor-bands given: {given}, bands of {raster}: {needed}; name one for each</source>
        <translation>angegebene sensor-bands: {given}, Kanäle von {raster}: {needed}; je Kanal einen nennen</translation>
    </message>
    <message>
        <source>sensor-bands were given without a sensor; give --sensor too</source>
        <translation>sensor-bands ist ohne Sensor angegeben; auch --sensor angeben</translation>
    </message>
    <message>
        <source>sensor: {reason}</source>
        <translation>Sensor: {reason}</translation>
    </message>
    <message>
        <source>sensor: {reason}; bands {mapping}</source>
        <translation>Sensor: {reason}; Kanäle {mapping}</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>shard is {shard!r}, needs I/N with I from 0 to N-1, such as 0/4; give it so</source>
        <translation>shard ist {shard!r}, nötig ist I/N mit I von 0 bis N-1, etwa 0/4; so angeben</translation>
    </message>
    <message>
        <source>side is {side:g}, needs to be above 0 metres</source>
        <translation>side ist {side:g}, erlaubt ist ein Wert über 0 Metern</translation>
    </message>
    <message>
        <source>side of the ground of a vector (m)</source>
        <translation>Seite der Bodenfläche eines Vektors (m)</translation>
    </message>
    <message>
        <source>side of the ground of a vector (pixels)</source>
        <translation>Seite der Bodenfläche eines Vektors (Pixel)</translation>
    </message>
    <message>
        <source>signs alone are not stored in Zarr; choose GeoParquet for binary, or int8 for Zarr</source>
        <translation>Vorzeichen allein werden in Zarr nicht gespeichert; GeoParquet für binary wählen oder int8 für Zarr</translation>
    </message>
    <message>
        <source>signs alone cannot be bands of a raster; choose GeoParquet for binary, or int8 for the COG</source>
        <translation>Vorzeichen allein können keine Kanäle eines Rasters sein; GeoParquet für binary wählen oder int8 für das COG</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>smooth is {smooth}, needs 0 to 20 rounds</source>
        <translation>smooth ist {smooth}, erlaubt sind 0 bis 20 Durchgänge</translation>
    </message>
    <message>
        <source>solar panels, not clouds</source>
        <translation>solar panels, not clouds</translation>
    </message>
    <message>
        <source>spatial:transform of {source} is {transform!r:.80}, needs six numbers of an affine transform ({error}); correct the attribute</source>
        <translation>spatial:transform von {source} ist {transform!r:.80}, nötig sind sechs Zahlen einer affinen Transformation ({error}); das Attribut berichtigen</translation>
    </message>
    <message>
        <source>standardization_mean {mean} and _std {deviation} need {bands} numbers each, one per band</source>
        <translation>standardization_mean {mean} und _std {deviation} benötigen je {bands} Zahlen, eine pro Kanal</translation>
    </message>
    <message>
        <source>statistics of the layer&apos;s sensor</source>
        <translation>Statistik des Sensors des Layers</translation>
    </message>
    <message>
        <source>subtract is {subtract}, needs to be a number from -{largest:g} to {largest:g}; 0 leaves the pixels as they are</source>
        <translation>subtract ist {subtract}, erlaubt ist eine Zahl von -{largest:g} bis {largest:g}; 0 lässt die Pixel, wie sie sind</translation>
    </message>
    <message>
        <source>suffix tokens: what the tokens behind the patches stand for</source>
        <translation>Suffix-Tokens: wofür die Tokens hinter den Patches stehen</translation>
    </message>
    <message>
        <source>surface reflectance x 10000</source>
        <translation>Oberflächenreflexion x 10000</translation>
    </message>
    <message>
        <source>tables of embeddings need the package pyarrow, which this engine lacks ({error}); set the engine up again, or install it into the engine&apos;s Python (pip install pyarrow)</source>
        <translation>Tabellen mit Embeddings benötigen das Paket pyarrow, das dieser Engine fehlt ({error}); die Engine erneut einrichten oder es in ihr Python installieren (pip install pyarrow)</translation>
    </message>
    <message>
        <source>tag {key} is {value}</source>
        <translation>Tag {key} ist {value}</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>herausgerechnet</translation>
    </message>
    <message>
        <source>takes squares only: {larger_height} x {larger_width} px runs, {oblong} not</source>
        <translation>nimmt nur Quadrate: {larger_height} x {larger_width} px laufen, {oblong} nicht</translation>
    </message>
    <message>
        <source>takes windows of {tile_px_height} x {tile_px_width} px only, as it declares</source>
        <translation>nimmt nur Fenster von {tile_px_height} x {tile_px_width} px, wie angegeben</translation>
    </message>
    <message>
        <source>takes windows with a {first_fixed} of {sides} px only, as it declares</source>
        <translation>nimmt nur Fenster mit {first_fixed} = {sides} px, wie angegeben</translation>
    </message>
    <message>
        <source>takes {batch} tiles at once, as it declares; a last batch is filled up</source>
        <translation>nimmt {batch} Kacheln auf einmal, wie angegeben; ein letzter Batch wird aufgefüllt</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the CRS gives a raster no longitudes and latitudes; reproject the raster</source>
        <translation>das KBS gibt einem Raster keine Längen und Breiten; das Raster umprojizieren</translation>
    </message>
    <message>
        <source>the CRS has no longitudes and latitudes at some patches; cut to its region</source>
        <translation>das KBS hat an einigen Patches keine Längen und Breiten; auf sein Gebiet zuschneiden</translation>
    </message>
    <message>
        <source>the CRS has no longitudes and latitudes there ({error}); cut to its region, or assign another CRS</source>
        <translation>das KBS hat dort keine Längen und Breiten ({error}); auf sein Gebiet zuschneiden oder ein anderes KBS zuweisen</translation>
    </message>
    <message>
        <source>the colours of the patches cannot be written to {path}; free some space there</source>
        <translation>die Farben der Patches können nicht in {path} geschrieben werden; dort Platz schaffen</translation>
    </message>
    <message>
        <source>the converted file gives {given_shape} numbers for {wanted_shape} of the encoder, {given:.0%} of them finite</source>
        <translation>die umgewandelte Datei liefert {given_shape} Zahlen statt {wanted_shape} des Encoders, davon sind {given:.0%} endlich</translation>
    </message>
    <message>
        <source>the coordinate system of the places is not told</source>
        <translation>das Koordinatensystem der Lagen ist nicht angegeben</translation>
    </message>
    <message>
        <source>the date of {raster} is not known, and encoder {encoder} takes one: {told}; give --date</source>
        <translation>das Datum von {raster} ist nicht bekannt, und Encoder {encoder} verwendet eines: {told}; --date angeben</translation>
    </message>
    <message>
        <source>the derived graph cannot be loaded ({error})</source>
        <translation>der abgeleitete Graph kann nicht geladen werden ({error})</translation>
    </message>
    <message>
        <source>the disk of {folder} is full; free some space and run the same command again</source>
        <translation>der Datenträger von {folder} ist voll; Platz schaffen und denselben Befehl erneut ausführen</translation>
    </message>
    <message>
        <source>the disk of {folder} is full; free some space and run the same command again, it goes on from here</source>
        <translation>der Datenträger von {folder} ist voll; Platz schaffen und denselben Befehl erneut ausführen, es geht hier weiter</translation>
    </message>
    <message>
        <source>the encoder that was sent has SHA-256 {found}, needs {sha256}; send it again</source>
        <translation>der gesendete Encoder hat SHA-256 {found}, nötig ist {sha256}; erneut senden</translation>
    </message>
    <message>
        <source>the encoder wants pixels of {encoder_resolution:g} m, and all of {raster} is {source_width} x {source_height} m; use resolution &apos;native&apos; or a number in {unit} ({own}), or another encoder</source>
        <translation>der Encoder erwartet Pixel von {encoder_resolution:g} m, und ganz {raster} misst {source_width} x {source_height} m; Auflösung „native“ oder eine Zahl in {unit} ({own}) verwenden oder einen anderen Encoder</translation>
    </message>
    <message>
        <source>the engine before it, {}</source>
        <translation>die vorherige Engine, {}</translation>
    </message>
    <message>
        <source>the environment variable {python_variable}</source>
        <translation>der Umgebungsvariablen {python_variable}</translation>
    </message>
    <message>
        <source>the examples have vectors of {first_direction_shape} numbers, the searched set {second_matrix_shape}; use examples of the same encoder</source>
        <translation>die Beispiele haben Vektoren aus {first_direction_shape} Zahlen, der durchsuchte Embedding-Satz {second_matrix_shape}; Beispiele desselben Encoders verwenden</translation>
    </message>
    <message>
        <source>the file does not tell what made its vectors</source>
        <translation>die Datei sagt nicht, was ihre Vektoren gemacht hat</translation>
    </message>
    <message>
        <source>the first run measures the time</source>
        <translation>der erste Lauf misst die Zeit</translation>
    </message>
    <message>
        <source>the folder .venv-engine of the plugin</source>
        <translation>dem Ordner .venv-engine der Erweiterung</translation>
    </message>
    <message>
        <source>the graphics card (CUDA)</source>
        <translation>der Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>the graphics card is not used: this engine has no CUDA; install onnxruntime-gpu in place of onnxruntime, or let QGIS update the engine (Settings &gt; Options &gt; TerraPatch)</source>
        <translation>die Grafikkarte wird nicht genutzt: diese Engine hat kein CUDA; onnxruntime-gpu anstelle von onnxruntime installieren oder die Engine in QGIS aktualisieren (Einstellungen &gt; Optionen &gt; TerraPatch)</translation>
    </message>
    <message>
        <source>the grids of {before} and {after} differ: vectors of the second are averaged over each patch of the first, which softens small changes</source>
        <translation>die Gitter von {before} und {after} sind verschieden: Vektoren des zweiten werden über jeden Patch des ersten gemittelt, was kleine Veränderungen abschwächt</translation>
    </message>
    <message>
        <source>the index in {folder} is damaged ({error}), and all vectors are read; run `terrapatch index` again</source>
        <translation>der Index in {folder} ist beschädigt ({error}), daher werden alle Vektoren gelesen; `terrapatch index` erneut ausführen</translation>
    </message>
    <message>
        <source>the index in {folder} is of an earlier state of the dataset, and all vectors are read; run `terrapatch index` again</source>
        <translation>der Index in {folder} gehört zu einem früheren Stand des Datensatzes, daher werden alle Vektoren gelesen; `terrapatch index` erneut ausführen</translation>
    </message>
    <message>
        <source>the index takes {needed}, the disk of {path} has {free} free; make room</source>
        <translation>der Index benötigt {needed}, auf dem Datenträger von {path} sind {free} frei; Platz schaffen</translation>
    </message>
    <message>
        <source>the input takes int8, so pixels of 8-bit imagery go in less 128, -128..127, and other imagery is mapped to that range; write offset 0 into the card where the model wants 0..127</source>
        <translation>der Eingang nimmt int8, daher gehen Pixel von 8-Bit-Bilddaten minus 128 ein, -128..127, und andere Bilddaten werden auf diesen Bereich abgebildet; offset 0 in den Steckbrief schreiben, wenn das Modell 0..127 erwartet</translation>
    </message>
    <message>
        <source>the input takes uint8, so pixels of 8-bit imagery go in as they are, 0..255, and of other imagery the 2nd to 98th percentile is mapped to 0..255</source>
        <translation>der Eingang nimmt uint8, daher gehen Pixel von 8-Bit-Bilddaten unverändert ein, 0..255, und bei anderen Bilddaten wird das 2. bis 98. Perzentil auf 0..255 abgebildet</translation>
    </message>
    <message>
        <source>the input takes {dtype}, so pixels go in as they are, rounded and clipped to {min}..{max}</source>
        <translation>der Eingang nimmt {dtype}, daher gehen Pixel unverändert ein, gerundet und auf {min}..{max} begrenzt</translation>
    </message>
    <message>
        <source>the layer&apos;s 2nd to 98th percentile becomes 0 to 1</source>
        <translation>2. bis 98. Perzentil des Layers wird 0 bis 1</translation>
    </message>
    <message>
        <source>the layer&apos;s 2nd to 98th percentile is mapped to 0..1; write the training statistics into the card</source>
        <translation>das 2. bis 98. Perzentil des Layers wird auf 0..1 abgebildet; die Statistik der Trainingsdaten in den Steckbrief schreiben</translation>
    </message>
    <message>
        <source>the list of its files is missing</source>
        <translation>die Liste seiner Dateien fehlt</translation>
    </message>
    <message>
        <source>the mask &apos;{name}&apos; cannot be transformed from {crs} to {target} ({error}); use a mask in the raster&apos;s CRS</source>
        <translation>die Maske „{name}“ kann nicht von {crs} in {target} transformiert werden ({error}); eine Maske im KBS des Rasters verwenden</translation>
    </message>
    <message>
        <source>the mask &apos;{name}&apos; has no polygons to use, needs at least 1; draw or select some, or leave the mask empty</source>
        <translation>die Maske „{name}“ hat keine nutzbaren Polygone, nötig ist mindestens 1; welche zeichnen oder wählen oder die Maske leer lassen</translation>
    </message>
    <message>
        <source>the patch around {x:.10g},{y:.10g} is given both as an example and as a counterexample; drop one of the two</source>
        <translation>der Patch um {x:.10g},{y:.10g} ist als Beispiel und als Gegenbeispiel angegeben; eins von beiden weglassen</translation>
    </message>
    <message>
        <source>the patches of layer &apos;{layer}&apos; do not lie on one grid</source>
        <translation>die Patches des Layers „{layer}“ liegen nicht auf einem gemeinsamen Gitter</translation>
    </message>
    <message>
        <source>the patches of layer &apos;{name}&apos; do not lie on one grid, as reprojected, edited or merged layers do not, and this tool needs one; use a layer as Embed raster wrote it</source>
        <translation>die Patches des Layers „{name}“ liegen nicht auf einem gemeinsamen Gitter, wie oft bei umprojizierten, bearbeiteten oder zusammengeführten Layern, und dieses Werkzeug benötigt eines; einen Layer verwenden, wie ihn „Raster einbetten“ geschrieben hat</translation>
    </message>
    <message>
        <source>the pattern of the place in the tile was taken out of {centred:,} of {held_count:,} scenes; give --center-positions on or off into a new folder for vectors of one kind</source>
        <translation>das Muster der Stelle in der Kachel wurde aus {centred:,} von {held_count:,} Szenen entfernt; für Vektoren einer Art --center-positions on oder off in einen neuen Ordner angeben</translation>
    </message>
    <message>
        <source>the place in the tile explains {share:.0%} of the variance of the vectors (limit {limit:.0%})</source>
        <translation>die Stelle in der Kachel erklärt {share:.0%} der Varianz der Vektoren (Grenze {limit:.0%})</translation>
    </message>
    <message>
        <source>the places lie on no common grid, so they become a layer of polygons; tools that need a grid refuse it</source>
        <translation>die Lagen bilden kein gemeinsames Gitter, daher werden sie ein Layer aus Polygonen; Werkzeuge, die ein Gitter benötigen, lehnen ihn ab</translation>
    </message>
    <message>
        <source>the probe has 0 {sign} examples, needs at least 1 of each sign; mark one, or use method rocchio</source>
        <translation>probe hat 0 {sign} Beispiele, nötig ist mindestens 1 von jeder Art; eines markieren oder Methode rocchio verwenden</translation>
    </message>
    <message>
        <source>the processor (CPU)</source>
        <translation>dem Prozessor (CPU)</translation>
    </message>
    <message>
        <source>the projection in {path} takes vectors of {encoder}, {embeddings_path} holds those of {encoder_tag}; apply it to a set of the same encoder, or fit a new one</source>
        <translation>die Projektion in {path} nimmt Vektoren von {encoder}, {embeddings_path} enthält solche von {encoder_tag}; auf einen Embedding-Satz desselben Encoders anwenden oder eine neue anpassen</translation>
    </message>
    <message>
        <source>the raster has no coordinate reference system that tells lengths on the ground, so clusters.gpkg gives no areas; assign one, or reproject it, to get them</source>
        <translation>das Raster hat kein Koordinatensystem, das Längen am Boden angibt, daher enthält clusters.gpkg keine Flächen; dafür eines zuweisen oder es umprojizieren</translation>
    </message>
    <message>
        <source>the regions of &apos;{layer}&apos; cannot be written ({reason}); save the layer as a GeoPackage, and try again with the copy</source>
        <translation>die Regionen von „{layer}“ können nicht geschrieben werden ({reason}); den Layer als GeoPackage speichern und es mit der Kopie erneut versuchen</translation>
    </message>
    <message>
        <source>the regions of &apos;{}&apos; cannot be united ({}); repair them with Fix geometries, and merge again</source>
        <translation>die Regionen von „{}“ können nicht vereinigt werden ({}); mit „Geometrien reparieren“ reparieren und erneut zusammenführen</translation>
    </message>
    <message>
        <source>the scene has no CRS, needs one to lie beside others; assign it, such as by gdal_edit.py -a_srs</source>
        <translation>die Szene hat kein KBS, benötigt aber eines, um neben anderen zu liegen; zuweisen, etwa mit gdal_edit.py -a_srs</translation>
    </message>
    <message>
        <source>the scheduler at {address} was lost ({kind}: {error}); run the same command again, which goes on with the scenes that are left</source>
        <translation>der Scheduler unter {address} ging verloren ({kind}: {error}); denselben Befehl erneut ausführen, der mit den übrigen Szenen weitermacht</translation>
    </message>
    <message>
        <source>the search has 0 positive examples, needs at least 1; mark a patch that looks as wanted</source>
        <translation>die Suche hat 0 positive Beispiele, nötig ist mindestens 1; einen Patch markieren, der wie gesucht aussieht</translation>
    </message>
    <message>
        <source>the set holds 0 patches</source>
        <translation>der Embedding-Satz enthält 0 Patches</translation>
    </message>
    <message>
        <source>the set is whole: its patches rise within their grid, and its arrays agree</source>
        <translation>der Embedding-Satz ist vollständig: seine Patches sind in ihrem Gitter aufsteigend geordnet, und seine Arrays stimmen überein</translation>
    </message>
    <message>
        <source>the setting {python_setting}</source>
        <translation>der Einstellung {python_setting}</translation>
    </message>
    <message>
        <source>the table does not tell what made its vectors</source>
        <translation>die Tabelle sagt nicht, was ihre Vektoren erzeugt hat</translation>
    </message>
    <message>
        <source>the temporary folder {folder} cannot be written ({reason}); free some space there, or set another temporary folder in the Processing options</source>
        <translation>in den temporären Ordner {folder} kann nicht geschrieben werden ({reason}); dort Platz schaffen oder in den Verarbeitungsoptionen einen anderen temporären Ordner einstellen</translation>
    </message>
    <message>
        <source>the time axis gets one date</source>
        <translation>die Zeitachse erhält einen einzigen Zeitpunkt</translation>
    </message>
    <message>
        <source>the {positives_count} positive and {negatives} negative examples cancel out to a zero vector, which has no direction to search; add or remove an example</source>
        <translation>die {positives_count} positiven und {negatives} negativen Beispiele heben sich zu einem Nullvektor auf, der keine Suchrichtung hat; ein Beispiel hinzufügen oder entfernen</translation>
    </message>
    <message>
        <source>the {sign} examples are {dtype} of shape {rows_shape}, need integer positions [m] or float vectors [m, D]</source>
        <translation>die Beispiele ({sign}) sind {dtype} der Form {rows_shape}, nötig sind ganzzahlige Positionen [m] oder Vektoren aus Gleitkommazahlen [m, D]</translation>
    </message>
    <message>
        <source>the {sign} examples have vectors of {second_rows_shape} numbers, the others {dim}; use examples of the same encoder</source>
        <translation>die Beispiele ({sign}) haben Vektoren aus {second_rows_shape} Zahlen, die anderen {dim}; Beispiele desselben Encoders verwenden</translation>
    </message>
    <message>
        <source>their copy is empty</source>
        <translation>die Kopie ist leer</translation>
    </message>
    <message>
        <source>their copy is not in the cache of this computer</source>
        <translation>die Kopie ist nicht im Cache dieses Rechners</translation>
    </message>
    <message>
        <source>these lists make {settings_count} settings, a sweep takes {most_settings} at most; shorten some of them</source>
        <translation>diese Listen ergeben {settings_count} Einstellungen, eine Testreihe fasst höchstens {most_settings}; einige davon kürzen</translation>
    </message>
    <message>
        <source>they reach from {xmin}, {ymin} to {xmax}, {ymax} in {where}; </source>
        <translation>sie reichen von {xmin}, {ymin} bis {xmax}, {ymax} in {where}; </translation>
    </message>
    <message>
        <source>this is level 1C, the statistics are of level 2A</source>
        <translation>das ist Level 1C, die Statistik ist für Level 2A</translation>
    </message>
    <message>
        <source>this makes {story}; the disk of {out} has only {free_gb:,.1f} GB free</source>
        <translation>das ergibt {story}; auf dem Datenträger von {out} sind nur {free_gb:,.1f} GB frei</translation>
    </message>
    <message>
        <source>this model takes one tile at a time, got {pixels_count}; use batch 1</source>
        <translation>dieses Modell nimmt eine Kachel auf einmal, erhielt aber {pixels_count}; batch 1 verwenden</translation>
    </message>
    <message>
        <source>this onnxruntime has no {name} provider</source>
        <translation>dieses onnxruntime hat keinen {name}-Provider</translation>
    </message>
    <message>
        <source>this processor</source>
        <translation>diesem Prozessor</translation>
    </message>
    <message>
        <source>this would make {story}, and the disk of {out} has {free_gb:,.1f} GB free; choose a coarser resolution, a larger patch or a smaller extent</source>
        <translation>das ergäbe {story}, und auf dem Datenträger von {out} sind {free_gb:,.1f} GB frei; gröbere Auflösung, größeren Patch oder kleinere Ausdehnung wählen</translation>
    </message>
    <message>
        <source>those it was fitted on</source>
        <translation>die, an die er angepasst wurde</translation>
    </message>
    <message>
        <source>those that may are {columns}</source>
        <translation>infrage kommen {columns}</translation>
    </message>
    <message>
        <source>threads is {threads}, needs to be at least 1</source>
        <translation>threads ist {threads}, erlaubt ist mindestens 1</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>threshold is {threshold:g}, needs to be above 0 deviations and at most {most:,}; 3 is usual</source>
        <translation>threshold ist {threshold:g}, erlaubt sind Abweichungen über 0 und höchstens {most:,}; üblich ist 3</translation>
    </message>
    <message>
        <source>tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>tile of {asked} px: encoder {encoder} gives one vector per tile, and patches are squares; give one number</source>
        <translation>Kachel von {asked} px: Encoder {encoder} liefert einen Vektor je Kachel, und Patches sind Quadrate; eine einzelne Zahl angeben</translation>
    </message>
    <message>
        <source>tile of {tile_px} px is not a whole number of {patch} px patches; use {smaller} or {larger}</source>
        <translation>Kachel von {tile_px} px ist keine ganze Zahl von {patch}-px-Patches; {smaller} oder {larger} verwenden</translation>
    </message>
    <message>
        <source>tile of {tile} px does not suit encoder {encoder}, which takes {window}; choose one of these</source>
        <translation>Kachel von {tile} px passt nicht zu Encoder {encoder}, der {window} nimmt; eine davon wählen</translation>
    </message>
    <message>
        <source>tile of {tile} px does not suit encoder {encoder}, which takes {window}; choose one of these, or a smaller patch than {patch} px</source>
        <translation>Kachel von {tile} px passt nicht zu Encoder {encoder}, der {window} nimmt; eine davon wählen oder einen kleineren Patch als {patch} px</translation>
    </message>
    <message>
        <source>tile: {error}; give 256, or 256x512 for 256 px down and 512 px across</source>
        <translation>Kachel: {error}; 256 angeben oder 256x512 für 256 px hoch und 512 px breit</translation>
    </message>
    <message>
        <source>tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>tiles of {tile} px</source>
        <translation>Kacheln von {tile} px</translation>
    </message>
    <message>
        <source>tiles of {tile} px and more were not tried: one may take over {longest_seconds:.0f} s</source>
        <translation>Kacheln von {tile} px und mehr wurden nicht versucht: eine kann über {longest_seconds:.0f} s dauern</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>tokens before the patches</source>
        <translation>Tokens vor den Patches</translation>
    </message>
    <message>
        <source>tokens behind the patches</source>
        <translation>Tokens hinter den Patches</translation>
    </message>
    <message>
        <source>tokens: {tokens} at {tile} px fit {count} x {tile_height} x {tile_width} + {extra}, but patch tokens do not answer to their own ground; check prefix, suffix and groups of the card</source>
        <translation>Tokens: {tokens} bei {tile} px passen zu {count} x {tile_height} x {tile_width} + {extra}, aber die Patch-Tokens sprechen nicht auf ihre eigene Bodenfläche an; prefix, suffix und groups des Steckbriefs prüfen</translation>
    </message>
    <message>
        <source>top is {top}, needs at least 1; ask for one hit or more</source>
        <translation>top ist {top}, erlaubt ist mindestens 1; einen Treffer oder mehr verlangen</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>units of its own coordinates</source>
        <translation>Einheiten seiner eigenen Koordinaten</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unknown is {unknown:g}, needs to be a probability from 0 to 1</source>
        <translation>unknown ist {unknown:g}, erlaubt ist eine Wahrscheinlichkeit von 0 bis 1</translation>
    </message>
    <message>
        <source>unknown sensor: wavelengths of {told} of {bands} bands by its metadata; mean and standard deviation are measured on the layer</source>
        <translation>Sensor unbekannt: Wellenlängen von {told} der {bands} Kanäle laut Metadaten; Mittelwert und Standardabweichung werden am Layer gemessen</translation>
    </message>
    <message>
        <source>unknown sensor: wavelengths of {told} of {bands} bands by the colours that its bands are named after; mean and standard deviation are measured on the layer</source>
        <translation>Sensor unbekannt: Wellenlängen von {told} der {bands} Kanäle nach den Farben, nach denen sie benannt sind; Mittelwert und Standardabweichung werden am Layer gemessen</translation>
    </message>
    <message>
        <source>unlike ({:.2f})</source>
        <translation>unähnlich ({:.2f})</translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation>bis zu {}</translation>
    </message>
    <message>
        <source>uv could not install Python 3.12. See the log, then try again.</source>
        <translation>uv konnte Python 3.12 nicht installieren. Siehe Protokoll, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>values of the type {}</source>
        <translation>Werte vom Typ {}</translation>
    </message>
    <message>
        <source>values up to {high:.4g} are not {unit}, {measured}</source>
        <translation>Werte bis {high:.4g} sind nicht {unit}, {measured}</translation>
    </message>
    <message>
        <source>vector, embedding</source>
        <translation>Vektor, Embedding</translation>
    </message>
    <message>
        <source>vectors for every patch of a raster</source>
        <translation>Vektoren für jeden Patch eines Rasters</translation>
    </message>
    <message>
        <source>vectors have lengths from {least:.4g} to {most:.4g}, so they are not normalised; TerraPatch compares directions alone</source>
        <translation>Vektoren haben Längen von {least:.4g} bis {most:.4g}, sind also nicht normiert; TerraPatch vergleicht nur Richtungen</translation>
    </message>
    <message>
        <source>vectors have lengths from {least:.4g} to {most:.4g}: one</source>
        <translation>Vektoren haben Längen von {least:.4g} bis {most:.4g}: eins</translation>
    </message>
    <message>
        <source>vectors have {embeddings_dim} numbers, and a GeoTIFF holds at most {most_bands} bands; choose GeoParquet</source>
        <translation>Vektoren haben {embeddings_dim} Zahlen, und ein GeoTIFF fasst höchstens {most_bands} Kanäle; GeoParquet wählen</translation>
    </message>
    <message>
        <source>vectors have {embeddings_dim} numbers, and embedding.json says {told}</source>
        <translation>Vektoren haben {embeddings_dim} Zahlen, und embedding.json sagt {told}</translation>
    </message>
    <message>
        <source>vectors hold numbers up to {largest:.3g}, whose squares are beyond single precision; embed imagery of smaller numbers, or with another encoder</source>
        <translation>Vektoren enthalten Zahlen bis {largest:.3g}, deren Quadrate die einfache Genauigkeit übersteigen; Bilddaten mit kleineren Zahlen oder mit einem anderen Encoder einbetten</translation>
    </message>
    <message>
        <source>vectors of tiles need square tiles; give one number for a tile</source>
        <translation>Vektoren von Kacheln benötigen quadratische Kacheln; eine Zahl je Kachel angeben</translation>
    </message>
    <message>
        <source>vectors of {alphaearth} have length 1, and these have {least:.3f} to {most:.3f}: the file may be damaged, or of another product</source>
        <translation>Vektoren von {alphaearth} haben Länge 1, diese aber {least:.3f} bis {most:.3f}: die Datei ist womöglich beschädigt oder von einem anderen Produkt</translation>
    </message>
    <message>
        <source>vectors on this extent: {count}, needs at least {least} to be measured</source>
        <translation>Vektoren in dieser Ausdehnung: {count}, zum Messen sind mindestens {least} nötig</translation>
    </message>
    <message>
        <source>vectors reach {peaks:.4g}, and float16 holds at most {half_max:g}; choose float32 or int8</source>
        <translation>Vektoren reichen bis {peaks:.4g}, und float16 fasst höchstens {half_max:g}; float32 oder int8 wählen</translation>
    </message>
    <message>
        <source>vectors that repeat an earlier one exactly</source>
        <translation>Vektoren, die einen früheren genau wiederholen</translation>
    </message>
    <message>
        <source>vectors with NaN or infinite numbers</source>
        <translation>Vektoren mit NaN oder unendlichen Zahlen</translation>
    </message>
    <message>
        <source>was ended by signal {number}</source>
        <translation>wurde durch Signal {number} beendet</translation>
    </message>
    <message>
        <source>was ended by {name}</source>
        <translation>wurde durch {name} beendet</translation>
    </message>
    <message>
        <source>was killed (SIGKILL)</source>
        <translation>wurde zwangsweise beendet (SIGKILL)</translation>
    </message>
    <message>
        <source>was told to end (SIGTERM)</source>
        <translation>wurde zum Beenden aufgefordert (SIGTERM)</translation>
    </message>
    <message>
        <source>wavelengths</source>
        <translation>Wellenlängen</translation>
    </message>
    <message>
        <source>wavelengths are {wavelengths}, need to be numbers above 0, in micrometres</source>
        <translation>Wellenlängen sind {wavelengths}, nötig sind Zahlen über 0, in Mikrometern</translation>
    </message>
    <message>
        <source>wavelengths change nothing: encoder {encoder} does not take them</source>
        <translation>wavelengths bewirkt nichts: Encoder {encoder} verwendet keine Wellenlängen</translation>
    </message>
    <message>
        <source>wavelengths given: {given}, bands: {needed}; give one for each, in µm</source>
        <translation>angegebene Wellenlängen: {given}, Kanäle: {needed}; je Kanal eine angeben, in µm</translation>
    </message>
    <message>
        <source>weights lie beside it in {weights}</source>
        <translation>die Gewichte liegen daneben in {weights}</translation>
    </message>
    <message>
        <source>what is different between two dates</source>
        <translation>was sich zwischen zwei Zeitpunkten unterscheidet</translation>
    </message>
    <message>
        <source>what the project holds of them is damaged</source>
        <translation>was das Projekt davon enthält, ist beschädigt</translation>
    </message>
    <message>
        <source>whether its numbers are {unit} is not known, {measured}</source>
        <translation>ob die Zahlen {unit} sind, ist nicht bekannt, {measured}</translation>
    </message>
    <message>
        <source>while it ran {job!r}</source>
        <translation>beim Lauf {job!r}</translation>
    </message>
    <message>
        <source>whole tiles</source>
        <translation>ganze Kacheln</translation>
    </message>
    <message>
        <source>window: {window}</source>
        <translation>Fenster: {window}</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>workers are given for a scheduler at an address, which has its own; leave them out</source>
        <translation>workers ist für einen Scheduler mit Adresse angegeben, der eigene hat; weglassen</translation>
    </message>
    <message>
        <source>workers are given without a scheduler; add --scheduler local, or leave them out</source>
        <translation>workers ist ohne Scheduler angegeben; --scheduler local ergänzen oder weglassen</translation>
    </message>
    <message>
        <source>write the scaling it was trained with into its card</source>
        <translation>die Skalierung, mit der er trainiert wurde, in seinen Steckbrief schreiben</translation>
    </message>
    <message>
        <source>zero vectors, which cannot be compared</source>
        <translation>Nullvektoren, die nicht verglichen werden können</translation>
    </message>
    <message>
        <source>zoom {}</source>
        <translation>Zoom {}</translation>
    </message>
    <message>
        <source>{area} ha on the map, patches: {patches}</source>
        <translation>{area} ha auf der Karte, Patches: {patches}</translation>
    </message>
    <message>
        <source>{bands} (group {group}) filled with the card&apos;s values</source>
        <translation>{bands} (Gruppe {group}) mit den Werten des Steckbriefs gefüllt</translation>
    </message>
    <message>
        <source>{bands} (group {group}) filled with {found:g}</source>
        <translation>{bands} (Gruppe {group}) mit {found:g} gefüllt</translation>
    </message>
    <message>
        <source>{band} computed from {of}</source>
        <translation>{band} aus {of} berechnet</translation>
    </message>
    <message>
        <source>{before} and {after} are in different coordinate systems; reproject one of the rasters, and embed it again</source>
        <translation>{before} und {after} haben verschiedene Koordinatensysteme; eins der Raster umprojizieren und erneut einbetten</translation>
    </message>
    <message>
        <source>{before} holds vectors of {encoder_tag}, {after} those of {other_encoder}, and these do not compare; {advice}</source>
        <translation>{before} enthält Vektoren von {encoder_tag}, {after} solche von {other_encoder}, und diese sind nicht vergleichbar; {advice}</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation>{before} bis {after}</translation>
    </message>
    <message>
        <source>{before} was taken on {date}, after {after} ({other_date}); give the earliest first</source>
        <translation>{before} wurde am {date} aufgenommen, nach {after} ({other_date}); geben Sie den frühesten Zeitpunkt zuerst an</translation>
    </message>
    <message>
        <source>{card} is not the card of an encoder and would be replaced; give another name for the encoder</source>
        <translation>{card} ist kein Steckbrief eines Encoders und würde ersetzt; dem Encoder einen anderen Namen geben</translation>
    </message>
    <message>
        <source>{card}, {free:,.1f} GB of {total:,.1f} GB free</source>
        <translation>{card}, {free:,.1f} GB von {total:,.1f} GB frei</translation>
    </message>
    <message>
        <source>{changed:,} of {count:,} patches changed ({share}), in {places}</source>
        <translation>{changed:,} von {count:,} Patches haben sich verändert ({share}), an {places}</translation>
    </message>
    <message>
        <source>{changed:,} of {count:,} patches changed like the examples ({share}), in {places}</source>
        <translation>{changed:,} von {count:,} Patches haben sich wie die Beispiele verändert ({share}), an {places}</translation>
    </message>
    <message>
        <source>{changed} of {patches} patches changed, in one place.</source>
        <translation>{changed} von {patches} Patches verändert, an einem Ort.</translation>
    </message>
    <message>
        <source>{changed} of {patches} patches changed, in {places} places.</source>
        <translation>{changed} von {patches} Patches verändert, an {places} Orten.</translation>
    </message>
    <message>
        <source>{changes}: {area} in all.</source>
        <translation>{changes}: zusammen {area}.</translation>
    </message>
    <message>
        <source>{clearest} only splits the coarsest difference, such as water from land.</source>
        <translation>{clearest} teilt nur den gröbsten Unterschied, etwa Wasser und Land.</translation>
    </message>
    <message>
        <source>{copy} is there already; give the encoder a folder of its own</source>
        <translation>{copy} gibt es schon; dem Encoder einen eigenen Ordner geben</translation>
    </message>
    <message>
        <source>{cores} core(s)</source>
        <translation>{cores} Kern(e)</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} patches are left out, because their vectors are zero or not finite; a larger min-valid leaves out patches that are mostly without imagery</source>
        <translation>{count:,} von {total:,} Patches werden ausgelassen, weil ihre Vektoren null oder nicht endlich sind; ein größeres min-valid lässt Patches aus, die großteils keine Bilddaten haben</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} patches is left out, because its vector is zero or not finite; a larger min-valid leaves out patches that are mostly without imagery</source>
        <translation>{count:,} von {total:,} Patches wird ausgelassen, weil sein Vektor null oder nicht endlich ist; ein größeres min-valid lässt Patches aus, die großteils keine Bilddaten haben</translation>
    </message>
    <message>
        <source>{count:,} patches</source>
        <translation>{count:,} Patches</translation>
    </message>
    <message>
        <source>{count:,} patches are slow to draw and search in QGIS; a smaller extent, or coarsen, makes them fewer</source>
        <translation>{count:,} Patches sind in QGIS langsam zu zeichnen und zu durchsuchen; eine kleinere Ausdehnung oder coarsen ergibt weniger</translation>
    </message>
    <message>
        <source>{count:,} places</source>
        <translation>{count:,} Orten</translation>
    </message>
    <message>
        <source>{count} ground control points</source>
        <translation>{count} Passpunkte</translation>
    </message>
    <message>
        <source>{count} groups of patch tokens, one after another: one per group of bands, most likely</source>
        <translation>{count} Gruppen von Patch-Tokens nacheinander: wahrscheinlich eine je Kanalgruppe</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{count} of these have no known date.</source>
        <translation>Von {count} davon ist kein Datum bekannt.</translation>
    </message>
    <message>
        <source>{count} of {all} labels of &apos;{true}&apos; are called &apos;{called}&apos;</source>
        <translation>{count} von {all} Labels von „{true}“ werden „{called}“ genannt</translation>
    </message>
    <message>
        <source>{count} of {vectors} vectors are {what} and belong to no group; embed again with a larger --min-valid, or with another encoder or precision</source>
        <translation>{count} von {vectors} Vektoren sind {what} und gehören zu keiner Gruppe; mit größerem --min-valid, anderem Encoder oder anderer Rechengenauigkeit erneut einbetten</translation>
    </message>
    <message>
        <source>{count} token(s) behind the patches</source>
        <translation>{count} Token(s) hinter den Patches</translation>
    </message>
    <message>
        <source>{damage}; making it again</source>
        <translation>{damage}; wird neu erzeugt</translation>
    </message>
    <message>
        <source>{dataset} cannot be read at rows {start} to {stop} ({error}); check the file or the connection, then try again</source>
        <translation>{dataset} kann in den Zeilen {start} bis {stop} nicht gelesen werden ({error}); die Datei oder die Verbindung prüfen, dann erneut versuchen</translation>
    </message>
    <message>
        <source>{dim} of {before} dimensions keep {share} of the variance</source>
        <translation>{dim} von {before} Dimensionen bewahren {share} der Varianz</translation>
    </message>
    <message>
        <source>{disk} on disk, {memory} in memory</source>
        <translation>{disk} auf der Festplatte, {memory} im Speicher</translation>
    </message>
    <message>
        <source>{done:,} of {total:,} {called}</source>
        <translation>{done:,} von {total:,} {called}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
    <message>
        <source>{file} belongs to another layer of that name</source>
        <translation>{file} gehört zu einem anderen Layer dieses Namens</translation>
    </message>
    <message>
        <source>{file} cannot be opened</source>
        <translation>{file} kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); fetch it again</source>
        <translation>{file} kann nicht gelesen werden ({error}); erneut holen</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); give another folder</source>
        <translation>{file} kann nicht gelesen werden ({error}); anderen Ordner angeben</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); run `terrapatch embed` again</source>
        <translation>{file} kann nicht gelesen werden ({error}); `terrapatch embed` erneut ausführen</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error}); run the same `terrapatch embed-many` again, which writes it anew</source>
        <translation>{file} kann nicht gelesen werden ({error}); denselben Befehl `terrapatch embed-many` erneut ausführen, der die Datei neu schreibt</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); choose the sweep.json of a sweep.</source>
        <translation>{file} kann nicht gelesen werden ({reason}); die sweep.json einer Testreihe wählen.</translation>
    </message>
    <message>
        <source>{file} cannot be read as Parquet ({error}); check the file</source>
        <translation>{file} kann nicht als Parquet gelesen werden ({error}); die Datei prüfen</translation>
    </message>
    <message>
        <source>{file} cannot be read as a classifier of this version ({error}); make it anew with `terrapatch classify`</source>
        <translation>{file} kann nicht als Klassifikator dieser Version gelesen werden ({error}); mit `terrapatch classify` neu erzeugen</translation>
    </message>
    <message>
        <source>{file} cannot be read; import the table again</source>
        <translation>{file} kann nicht gelesen werden; die Tabelle erneut importieren</translation>
    </message>
    <message>
        <source>{file} cannot be written ({error}); choose another</source>
        <translation>{file} kann nicht geschrieben werden ({error}); andere wählen</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); choose another</source>
        <translation>{file} kann nicht geschrieben werden ({reason}); andere wählen</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); choose another place.</source>
        <translation>{file} kann nicht geschrieben werden ({reason}); anderen Speicherort wählen.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); close the programs that have it open, or make {folder} writable</source>
        <translation>{file} kann nicht geschrieben werden ({reason}); Programme schließen, die die Datei geöffnet haben, oder {folder} beschreibbar machen</translation>
    </message>
    <message>
        <source>{file} cannot be written into {above}; give a file in a folder that can be written</source>
        <translation>{file} kann nicht in {above} geschrieben werden; eine Datei in einem beschreibbaren Ordner angeben</translation>
    </message>
    <message>
        <source>{file} could not be probed (exit {returncode}: {last_lines}); write a card beside the file</source>
        <translation>{file} konnte nicht untersucht werden (Rückgabewert {returncode}: {last_lines}); einen Steckbrief neben die Datei schreiben</translation>
    </message>
    <message>
        <source>{file} crashed ONNX Runtime while it was probed ({name}); it cannot be used here, try another export</source>
        <translation>{file} hat ONNX Runtime beim Untersuchen zum Absturz gebracht ({name}); die Datei ist hier nicht nutzbar, einen anderen Export versuchen</translation>
    </message>
    <message>
        <source>{file} does not say where its pixels lie; put the tile&apos;s land mask {file_stem}.tiff beside it, or give it by --grid</source>
        <translation>{file} sagt nicht, wo die Pixel liegen; die Landmaske {file_stem}.tiff der Kachel danebenlegen oder mit --grid angeben</translation>
    </message>
    <message>
        <source>{file} gives {items} for a tile of {tile} px: not a grid of tokens, a map or a vector; export the encoder&apos;s tokens [batch, tokens, dim] or feature map [batch, dim, rows, cols]</source>
        <translation>{file} liefert {items} für eine Kachel von {tile} px: weder Token-Gitter noch Merkmalskarte noch Vektor; die Tokens [batch, tokens, dim] oder die Merkmalskarte [batch, dim, rows, cols] des Encoders exportieren</translation>
    </message>
    <message>
        <source>{file} has SHA-256 {found}…, the card of {encoder} names {wanted}…; restore it.</source>
        <translation>{file} hat SHA-256 {found}…, der Steckbrief von {encoder} nennt {wanted}…; die Datei wiederherstellen.</translation>
    </message>
    <message>
        <source>{file} has no card {card} beside it that can be read. Add it with the plus: that makes one.</source>
        <translation>{file} hat keinen lesbaren Steckbrief {card} neben sich. Über das Plus hinzufügen: Das erzeugt einen.</translation>
    </message>
    <message>
        <source>{file} has no column {missing}, needs those of stac-geoparquet; it has {column_names}</source>
        <translation>{file} hat keine Spalte {missing}, nötig sind die von stac-geoparquet; vorhanden sind {column_names}</translation>
    </message>
    <message>
        <source>{file} has other columns than {first_files} ({names} ...); give one kind of table</source>
        <translation>{file} hat andere Spalten als {first_files} ({names} ...); Tabellen einer Art angeben</translation>
    </message>
    <message>
        <source>{file} has {layers_count} layers ({layers}); name one: &apos;{file}{layer}{first_layers}&apos;</source>
        <translation>{file} hat {layers_count} Layer ({layers}); einen nennen: &apos;{file}{layer}{first_layers}&apos;</translation>
    </message>
    <message>
        <source>{file} holds {dtype} of shape {numbers_shape}, needs int8 [height, width, dimensions]; give the grid of a Tessera tile</source>
        <translation>{file} enthält {dtype} der Form {numbers_shape}, nötig ist int8 [height, width, dimensions]; das Gitter einer Tessera-Kachel angeben</translation>
    </message>
    <message>
        <source>{file} is a link to {beside}, outside of the model&apos;s folder; put the file itself there</source>
        <translation>{file} ist eine Verknüpfung mit {beside} außerhalb des Modellordners; die Datei selbst dort ablegen</translation>
    </message>
    <message>
        <source>{file} is cut short; run `terrapatch index` again</source>
        <translation>{file} ist abgeschnitten; `terrapatch index` erneut ausführen</translation>
    </message>
    <message>
        <source>{file} is damaged: components have shape {components_shape}, mean {mean_shape}, and these must agree; run `terrapatch reduce` again</source>
        <translation>{file} ist beschädigt: components hat die Form {components_shape}, mean {mean_shape}, und diese müssen übereinstimmen; `terrapatch reduce` erneut ausführen</translation>
    </message>
    <message>
        <source>{file} is damaged: it holds {count} components and {variances} variances, needs as many of both, all finite; run `terrapatch reduce` again</source>
        <translation>{file} ist beschädigt: es enthält {count} components und {variances} variances, nötig sind gleich viele, alle endlich; `terrapatch reduce` erneut ausführen</translation>
    </message>
    <message>
        <source>{file} is neither a STAC ItemCollection nor an item (its type is {kind!r}); give one of these, or a text file with a GDAL name on each line</source>
        <translation>{file} ist weder eine STAC-ItemCollection noch ein Item (der Typ ist {kind!r}); eins davon angeben oder eine Textdatei mit einem GDAL-Namen je Zeile</translation>
    </message>
    <message>
        <source>{file} is not a projection ({error}); run `terrapatch reduce` again</source>
        <translation>{file} ist keine Projektion ({error}); `terrapatch reduce` erneut ausführen</translation>
    </message>
    <message>
        <source>{file} is not a tokenizer ({error}); restore the file.</source>
        <translation>{file} ist kein Tokenizer ({error}); die Datei wiederherstellen.</translation>
    </message>
    <message>
        <source>{file} is not a whole Parquet file ({error}); fetch it again</source>
        <translation>{file} ist keine vollständige Parquet-Datei ({error}); erneut holen</translation>
    </message>
    <message>
        <source>{file} is not an ONNX model ({error}); give a file that was exported as .onnx</source>
        <translation>{file} ist kein ONNX-Modell ({error}); eine als .onnx exportierte Datei angeben</translation>
    </message>
    <message>
        <source>{file} is not called .gpkg, which the file of a layer is; give such a name</source>
        <translation>{file} endet nicht auf .gpkg, wie es die Datei eines Layers muss; einen solchen Namen angeben</translation>
    </message>
    <message>
        <source>{file} is not called .parquet, which the file is; give such a name</source>
        <translation>{file} endet nicht auf .parquet, wie es die Datei muss; einen solchen Namen angeben</translation>
    </message>
    <message>
        <source>{file} is not of schema {needed!r}, which this version reads; give another folder</source>
        <translation>{file} hat nicht das Schema {needed!r}, das diese Version liest; anderen Ordner angeben</translation>
    </message>
    <message>
        <source>{file} is not there; a Tessera tile is NAME.npy and NAME_scales.npy</source>
        <translation>{file} gibt es nicht; eine Tessera-Kachel besteht aus NAME.npy und NAME_scales.npy</translation>
    </message>
    <message>
        <source>{file} is not there; give a set that `terrapatch reduce` wrote, or its {projection_file}</source>
        <translation>{file} gibt es nicht; einen von `terrapatch reduce` geschriebenen Embedding-Satz oder dessen {projection_file} angeben</translation>
    </message>
    <message>
        <source>{file} is of another state of the dataset; run the same `terrapatch embed-many` again</source>
        <translation>{file} gehört zu einem anderen Stand des Datensatzes; denselben Befehl `terrapatch embed-many` erneut ausführen</translation>
    </message>
    <message>
        <source>{file} is there already and holds other things than patches of {path}; give another name</source>
        <translation>{file} gibt es schon und enthält anderes als Patches von {path}; anderen Namen angeben</translation>
    </message>
    <message>
        <source>{file} is there already; give another name, or remove it</source>
        <translation>{file} gibt es schon; anderen Namen angeben oder die Datei entfernen</translation>
    </message>
    <message>
        <source>{file} keeps weights in a separate file that is missing; put {missing} beside it</source>
        <translation>{file} hat Gewichte in einer eigenen Datei, die fehlt; {missing} danebenlegen</translation>
    </message>
    <message>
        <source>{file} keeps weights in {stored}, its card names {named}; write a new card with `terrapatch inspect`</source>
        <translation>{file} hat Gewichte in {stored}, der Steckbrief nennt {named}; mit `terrapatch inspect` einen neuen Steckbrief schreiben</translation>
    </message>
    <message>
        <source>{file} lies in {folder}, whose files are replaced; give another folder for the result</source>
        <translation>{file} liegt in {folder}, dessen Dateien ersetzt werden; einen anderen Ordner für das Ergebnis angeben</translation>
    </message>
    <message>
        <source>{file} may not be read or written ({reason}); change its permissions, or give another</source>
        <translation>{file} darf nicht gelesen oder geschrieben werden ({reason}); die Rechte ändern oder etwas anderes angeben</translation>
    </message>
    <message>
        <source>{file} needs more than {memory_gb:.0f} GB to be probed; write a card beside the file</source>
        <translation>{file} benötigt zum Untersuchen mehr als {memory_gb:.0f} GB; einen Steckbrief neben die Datei schreiben</translation>
    </message>
    <message>
        <source>{file} ran at none of {tried_count} shapes, from {first_tried} to {last_tried} ({complaint}); write a card beside the file with the right window and bands</source>
        <translation>{file} lief mit keiner von {tried_count} Formen, von {first_tried} bis {last_tried} ({complaint}); einen Steckbrief mit dem richtigen Fenster und den richtigen Kanälen neben die Datei schreiben</translation>
    </message>
    <message>
        <source>{file} reads words by {tokenizer}, which is missing; put that file beside it.</source>
        <translation>{file} liest Wörter mit {tokenizer}, das fehlt; diese Datei danebenlegen.</translation>
    </message>
    <message>
        <source>{file} says schema {schema!r}, this version reads {needed!r}; run `terrapatch embed` again</source>
        <translation>{file} nennt das Schema {schema!r}, diese Version liest {needed!r}; `terrapatch embed` erneut ausführen</translation>
    </message>
    <message>
        <source>{file} takes inputs {shapes}, needs exactly one image of 4 or 5 dimensions; write a card beside the file that says what each input is</source>
        <translation>{file} hat die Eingänge {shapes}, nötig ist genau ein Bild mit 4 oder 5 Dimensionen; einen Steckbrief neben die Datei schreiben, der jeden Eingang erklärt</translation>
    </message>
    <message>
        <source>{file} takes inputs {shapes}; what {tensor!r} carries is not known: write a card beside the file that says what each input is</source>
        <translation>{file} hat die Eingänge {shapes}; was {tensor!r} enthält, ist nicht bekannt: einen Steckbrief neben die Datei schreiben, der jeden Eingang erklärt</translation>
    </message>
    <message>
        <source>{file} takes {size} tiles at once, and gives a tile other vectors when the others change; export the model for one tile</source>
        <translation>{file} nimmt {size} Kacheln auf einmal und liefert für eine Kachel andere Vektoren, wenn sich die übrigen ändern; das Modell für eine Kachel exportieren</translation>
    </message>
    <message>
        <source>{file} was exported for other programs, and does not say where on the ground its patches lie; import the set that it was made of, or export that as .parquet, .tif or .zarr</source>
        <translation>{file} wurde für andere Programme exportiert und sagt nicht, wo auf dem Boden die Patches liegen; den Satz importieren, aus dem die Datei entstand, oder ihn als .parquet, .tif oder .zarr exportieren</translation>
    </message>
    <message>
        <source>{file} was not probed within {seconds:.0f} s; write a card beside the file that says what it takes</source>
        <translation>{file} wurde nicht innerhalb von {seconds:.0f} s untersucht; einen Steckbrief neben die Datei schreiben, der sagt, was sie nimmt</translation>
    </message>
    <message>
        <source>{file} was written without its origin or style: {problem}</source>
        <translation>{file} wurde ohne Herkunft oder Stil geschrieben: {problem}</translation>
    </message>
    <message>
        <source>{file}: metadata {metadata_key!r} is not JSON ({error})</source>
        <translation>{file}: Metadaten {metadata_key!r} sind kein JSON ({error})</translation>
    </message>
    <message>
        <source>{file}: tensor {tensor!r} has the element type bool, needs numbers for imagery and vectors; export the model with float32 in its place</source>
        <translation>{file}: Tensor {tensor!r} hat den Elementtyp bool, Bilder und Vektoren brauchen Zahlen; das Modell stattdessen mit float32 exportieren</translation>
    </message>
    <message>
        <source>{file}: tensor {tensor!r} has the element type {name}, which numpy arrays cannot have; export the model with float32 inputs and outputs: its inside may stay {name}</source>
        <translation>{file}: Tensor {tensor!r} hat den Elementtyp {name}, den NumPy-Arrays nicht haben können; das Modell mit float32-Ein- und -Ausgängen exportieren: innen darf es {name} bleiben</translation>
    </message>
    <message>
        <source>{file}: {tensor!r} is of type {name}, needs to be a tensor; export the model with one float32 tensor for each input and output</source>
        <translation>{file}: {tensor!r} ist vom Typ {name}, muss aber ein Tensor sein; das Modell mit einem float32-Tensor je Ein- und Ausgang exportieren</translation>
    </message>
    <message>
        <source>{file}{weights} has SHA-256 {found}…, its card was written for {sha256}…; restore the file, or write a new card with `terrapatch inspect`</source>
        <translation>{file}{weights} hat SHA-256 {found}…, der Steckbrief wurde für {sha256}… geschrieben; die Datei wiederherstellen oder mit `terrapatch inspect` einen neuen Steckbrief schreiben</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}); make room, or see that the folder can be written</source>
        <translation>in {folder} kann nicht geschrieben werden ({reason}); Platz schaffen oder dafür sorgen, dass der Ordner beschreibbar ist</translation>
    </message>
    <message>
        <source>{folder} could not be written ({reason}); run the same command again to go on</source>
        <translation>in {folder} konnte nicht geschrieben werden ({reason}); denselben Befehl zum Fortsetzen erneut ausführen</translation>
    </message>
    <message>
        <source>{folder} does not hold an engine of this version. Set the engine up again.</source>
        <translation>{folder} enthält keine Engine dieser Version. Die Engine erneut einrichten.</translation>
    </message>
    <message>
        <source>{folder} does not hold an installer of TerraPatch&apos;s engine. Choose the folder that &apos;Save an installer for another computer…&apos; made; it holds a folder &apos;wheels&apos;.</source>
        <translation>{folder} enthält kein Installationspaket der TerraPatch-Engine. Den Ordner wählen, den „Installationspaket für einen anderen Rechner speichern…“ angelegt hat; er enthält einen Ordner „wheels“.</translation>
    </message>
    <message>
        <source>{folder} has no {manifest_file} ({reason}); run `terrapatch embed-many` to the end first</source>
        <translation>{folder} hat kein {manifest_file} ({reason}); zuerst `terrapatch embed-many` bis zum Ende ausführen</translation>
    </message>
    <message>
        <source>{folder} holds an unfinished run of something else ({identity}); give another folder, or delete this one</source>
        <translation>{folder} enthält einen unfertigen Lauf von etwas anderem ({identity}); anderen Ordner angeben oder diesen löschen</translation>
    </message>
    <message>
        <source>{folder} holds an unfinished run; repeat the same `terrapatch embed` command to finish it</source>
        <translation>{folder} enthält einen unfertigen Lauf; denselben Befehl `terrapatch embed` wiederholen, um ihn abzuschließen</translation>
    </message>
    <message>
        <source>{folder} holds another embedding set ({identity}); give another folder, or delete this one</source>
        <translation>{folder} enthält einen anderen Embedding-Satz ({identity}); anderen Ordner angeben oder diesen löschen</translation>
    </message>
    <message>
        <source>{folder} holds no dataset (no {file}); give the folder that `terrapatch embed-many --out` wrote</source>
        <translation>{folder} enthält keinen Datensatz (kein {file}); den Ordner angeben, den `terrapatch embed-many --out` geschrieben hat</translation>
    </message>
    <message>
        <source>{folder} holds no embedding set (no {metadata_file}); give the folder that `terrapatch embed --out` wrote</source>
        <translation>{folder} enthält keinen Embedding-Satz (kein {metadata_file}); den Ordner angeben, den `terrapatch embed --out` geschrieben hat</translation>
    </message>
    <message>
        <source>{folder} holds no vectors of tiles ({error}); run Embed raster with tokens &apos;tile&apos; or &apos;both&apos;</source>
        <translation>{folder} enthält keine Vektoren von Kacheln ({error}); „Raster einbetten“ mit Tokens „tile“ oder „both“ ausführen</translation>
    </message>
    <message>
        <source>{folder} holds other files ({inside}) and no sweep, needs to be empty; give another folder</source>
        <translation>{folder} enthält andere Dateien ({inside}) und keine Testreihe, muss aber leer sein; anderen Ordner angeben</translation>
    </message>
    <message>
        <source>{folder} holds other files ({inside}), needs to be empty; give another</source>
        <translation>{folder} enthält andere Dateien ({inside}), muss aber leer sein; anderen angeben</translation>
    </message>
    <message>
        <source>{folder} holds the packages of another version of TerraPatch. Save the installer again with the version of this computer.</source>
        <translation>{folder} enthält die Pakete einer anderen Version von TerraPatch. Das Installationspaket mit der Version dieses Rechners erneut speichern.</translation>
    </message>
    <message>
        <source>{folder} holds vectors of places that lie on no grid ({places_file}), which are searched and grouped in QGIS; open that file by Open embeddings… in the dock there</source>
        <translation>{folder} enthält Vektoren von Orten, die auf keinem Gitter liegen ({places_file}) und in QGIS durchsucht und gruppiert werden; diese Datei dort im Bedienfeld mit „Embeddings öffnen…“ öffnen</translation>
    </message>
    <message>
        <source>{folder} holds {what} already; give another folder, or add --overwrite</source>
        <translation>{folder} enthält schon {what}; anderen Ordner angeben oder --overwrite ergänzen</translation>
    </message>
    <message>
        <source>{folder} is a file, needs to be a folder; give another</source>
        <translation>{folder} ist eine Datei, nötig ist ein Ordner; anderen angeben</translation>
    </message>
    <message>
        <source>{folder} is an installer for Python {python_text}, this computer has {versions}. Install that version of Python, or save an installer for one that is here.</source>
        <translation>{folder} ist ein Installationspaket für Python {python_text}, dieser Rechner hat {versions}. Diese Python-Version installieren oder ein Installationspaket für eine hier vorhandene speichern.</translation>
    </message>
    <message>
        <source>{folder} is an installer for {other}, this computer is {title}. Save one for it.</source>
        <translation>{folder} ist ein Installationspaket für {other}, dieser Rechner ist {title}. Eines dafür speichern.</translation>
    </message>
    <message>
        <source>{folder} is damaged (its CRS: {error}); run `terrapatch embed` into a new folder</source>
        <translation>{folder} ist beschädigt (das KBS: {error}); `terrapatch embed` in einen neuen Ordner ausführen</translation>
    </message>
    <message>
        <source>{folder} is damaged ({error}); run `terrapatch embed` into a new folder</source>
        <translation>{folder} ist beschädigt ({error}); `terrapatch embed` in einen neuen Ordner ausführen</translation>
    </message>
    <message>
        <source>{folder} is damaged: vectors.npy has shape {shape}, needs {told}</source>
        <translation>{folder} ist beschädigt: vectors.npy hat die Form {shape}, nötig ist {told}</translation>
    </message>
    <message>
        <source>{folder} is damaged: vectors.npy has shape {vectors_shape}, index.npy {index_shape}, valid.npy {valid_shape}, and these must agree; run `terrapatch embed` into a new folder</source>
        <translation>{folder} ist beschädigt: vectors.npy hat die Form {vectors_shape}, index.npy {index_shape}, valid.npy {valid_shape}, und diese müssen übereinstimmen; `terrapatch embed` in einen neuen Ordner ausführen</translation>
    </message>
    <message>
        <source>{folder} is damaged: {wrong}; run `terrapatch embed` into a new folder</source>
        <translation>{folder} ist beschädigt: {wrong}; `terrapatch embed` in einen neuen Ordner ausführen</translation>
    </message>
    <message>
        <source>{folder} is not a folder; give the folder that `terrapatch embed --out` wrote</source>
        <translation>{folder} ist kein Ordner; den Ordner angeben, den `terrapatch embed --out` geschrieben hat</translation>
    </message>
    <message>
        <source>{folder} may not hold files that large, by its file system or a limit of this account; give a folder elsewhere, or embed a smaller extent</source>
        <translation>{folder} darf keine so großen Dateien enthalten, wegen des Dateisystems oder einer Grenze dieses Kontos; einen Ordner anderswo angeben oder eine kleinere Ausdehnung einbetten</translation>
    </message>
    <message>
        <source>{found}: all of them would be cut off; {advice}</source>
        <translation>{found}: alle würden abgeschnitten; {advice}</translation>
    </message>
    <message>
        <source>{found}: clusters and find similar follow it; embed with --center-positions auto to take it out</source>
        <translation>{found}: Cluster und Ähnlichkeitssuche folgen dem; mit --center-positions auto einbetten, um es herauszurechnen</translation>
    </message>
    <message>
        <source>{found}: rounded and cut off there, little is left of them; {advice}</source>
        <translation>{found}: dort gerundet und abgeschnitten, bleibt wenig davon; {advice}</translation>
    </message>
    <message>
        <source>{found}: the mean of each place is taken out; --center-positions off leaves it in</source>
        <translation>{found}: der Mittelwert jeder Stelle wird herausgerechnet; --center-positions off lässt ihn darin</translation>
    </message>
    <message>
        <source>{found}: the mean of each place over moved copies of tiles is taken out; --center-positions off leaves it in</source>
        <translation>{found}: der Mittelwert jeder Stelle über verschobene Kopien der Kacheln wird herausgerechnet; --center-positions off lässt ihn darin</translation>
    </message>
    <message>
        <source>{four_bands} as files called {product} mostly are; give bands to choose</source>
        <translation>{four_bands}, wie meist in Dateien namens {product}; Kanäle angeben, um zu wählen</translation>
    </message>
    <message>
        <source>{grid_count:,} patches, up to {size_gb:,.1f} GB of vectors</source>
        <translation>{grid_count:,} Patches, bis zu {size_gb:,.1f} GB Vektoren</translation>
    </message>
    <message>
        <source>{height} x {width} px fails ({text})</source>
        <translation>{height} x {width} px schlägt fehl ({text})</translation>
    </message>
    <message>
        <source>{height} x {width} px gives {values_shape} in place of {expected}</source>
        <translation>{height} x {width} px liefert {values_shape} statt {expected}</translation>
    </message>
    <message>
        <source>{hits} of {passing}{above}</source>
        <translation>{hits} von {passing}{above}</translation>
    </message>
    <message>
        <source>{job} needs more memory than there is ({error}); close other programs, or choose a smaller extent, tile or batch</source>
        <translation>{job} benötigt mehr Speicher, als vorhanden ist ({error}); andere Programme schließen oder kleinere Ausdehnung, Kachel oder batch wählen</translation>
    </message>
    <message>
        <source>{k} clusters of {name}</source>
        <translation>{k} Cluster von {name}</translation>
    </message>
    <message>
        <source>{k} clusters stand well apart from each other.</source>
        <translation>{k} Cluster sind deutlich voneinander getrennt.</translation>
    </message>
    <message>
        <source>{k} clusters: groups differ by {silhouette} of 1 (silhouette), mixed inside {inertia} (inertia)</source>
        <translation>{k} Cluster: Gruppen verschieden {silhouette} von 1 (Silhouette), innen gemischt {inertia} (Trägheit)</translation>
    </message>
    <message>
        <source>{k} is a peak: with one more or one less, groups differ less clearly.</source>
        <translation>{k} ist ein Gipfel: Mit einem mehr oder weniger unterscheiden sich Gruppen weniger deutlich.</translation>
    </message>
    <message>
        <source>{label} must be {wanted} (got &apos;{found}&apos;).</source>
        <translation>{label}: nötig ist {wanted} (angegeben ist „{found}“).</translation>
    </message>
    <message>
        <source>{last_records_title} is skipped: {reason}</source>
        <translation>{last_records_title} wird übersprungen: {reason}</translation>
    </message>
    <message>
        <source>{layouts_count} outputs can hold vectors ({told}); {first!r}, the deepest, is proposed; for another, put it first among outputs of the card</source>
        <translation>{layouts_count} Ausgänge können Vektoren enthalten ({told}); vorgeschlagen wird {first!r}, der tiefste; für einen anderen diesen unter outputs des Steckbriefs an die erste Stelle setzen</translation>
    </message>
    <message>
        <source>{library} of TensorRT 10 is not where the system looks for libraries</source>
        <translation>{library} von TensorRT 10 liegt nicht dort, wo das System nach Bibliotheken sucht</translation>
    </message>
    <message>
        <source>{low:.2g} to {high:.2g}: {count:,}</source>
        <translation>{low:.2g} bis {high:.2g}: {count:,}</translation>
    </message>
    <message>
        <source>{low} to {high} ha with the errors found taken into account (95 %)</source>
        <translation>{low} bis {high} ha unter Berücksichtigung der gefundenen Fehler (95 %)</translation>
    </message>
    <message>
        <source>{memory:,.1f} GB of memory</source>
        <translation>{memory:,.1f} GB Speicher</translation>
    </message>
    <message>
        <source>{metres:g} m are about {degrees:.3g} degrees</source>
        <translation>{metres:g} m sind etwa {degrees:.3g} Grad</translation>
    </message>
    <message>
        <source>{missed} of {count} features of &apos;{name}&apos; lie on no patch of &apos;{patches}&apos; and are left out.</source>
        <translation>{missed} von {count} Objekten von „{name}“ liegen auf keinem Patch von „{patches}“ und werden ausgelassen.</translation>
    </message>
    <message>
        <source>{missed} of {places} examples lie on no patch and are left out.</source>
        <translation>{missed} von {places} Beispielen liegen auf keinem Patch und werden ausgelassen.</translation>
    </message>
    <message>
        <source>{missing:,} of {rows_count:,} scenes are not marked yet by which patches are the newest, and all of theirs count; run the same `terrapatch embed-many` to its end</source>
        <translation>{missing:,} von {rows_count:,} Szenen sind noch nicht danach gekennzeichnet, welche Patches die neuesten sind, daher zählen alle ihre Patches; denselben Befehl `terrapatch embed-many` bis zum Ende ausführen</translation>
    </message>
    <message>
        <source>{model} cannot read texts of {length} tokens ({error}); mend the card.</source>
        <translation>{model} kann keine Texte aus {length} Tokens lesen ({error}); den Steckbrief berichtigen.</translation>
    </message>
    <message>
        <source>{model} gives NaN or infinite numbers for texts; export it again in full precision.</source>
        <translation>{model} liefert NaN oder unendliche Zahlen für Texte; in voller Rechengenauigkeit neu exportieren.</translation>
    </message>
    <message>
        <source>{model} gives texts as {vectors_shape}, patches have {wanted} numbers: both must be projected into one space; mend text.output of the card, or outputs.</source>
        <translation>{model} liefert Texte als {vectors_shape}, Patches haben {wanted} Zahlen: Beide müssen in denselben Raum projiziert sein; text.output oder outputs im Steckbrief berichtigen.</translation>
    </message>
    <message>
        <source>{model} has no output {output!r}; mend text.output of the card.</source>
        <translation>{model} hat keinen Ausgang {output!r}; text.output im Steckbrief berichtigen.</translation>
    </message>
    <message>
        <source>{model} keeps weights in {outside}; export the text tower as one file, below 2 GB.</source>
        <translation>{model} hat Gewichte in {outside}; den Textteil als eine Datei unter 2 GB exportieren.</translation>
    </message>
    <message>
        <source>{model} takes inputs {types}, its card names {named}; mend the card.</source>
        <translation>{model} hat die Eingänge {types}, der Steckbrief nennt {named}; den Steckbrief berichtigen.</translation>
    </message>
    <message>
        <source>{name} (version {version})</source>
        <translation>{name} (Version {version})</translation>
    </message>
    <message>
        <source>{name} beside {file} is not an encoder card (it has no schema terrapatch-encoder-1) and was looked past.</source>
        <translation>{name} neben {file} ist kein Steckbrief eines Encoders (ohne Schema terrapatch-encoder-1) und wurde übergangen.</translation>
    </message>
    <message>
        <source>{name} has no column of vectors (lists of numbers, or one column a dimension); its columns are {schema}; give a table of embeddings</source>
        <translation>{name} hat keine Spalte mit Vektoren (Zahlenlisten oder eine Spalte je Dimension); die Spalten sind {schema}; eine Tabelle mit Embeddings angeben</translation>
    </message>
    <message>
        <source>{name} has the hash {found}…, its server states {wanted}…; nothing was kept, try again.</source>
        <translation>{name} hat den Hash {found}…, der Server nennt {wanted}…; es wurde nichts gespeichert, erneut versuchen.</translation>
    </message>
    <message>
        <source>{name} has {candidates_count} columns that may hold the vectors ({candidates}); name one by --vectors</source>
        <translation>{name} hat {candidates_count} Spalten, die die Vektoren enthalten könnten ({candidates}); mit --vectors eine nennen</translation>
    </message>
    <message>
        <source>{name} has {size:,} bytes, needs {needed:,}</source>
        <translation>{name} hat {size:,} Bytes, nötig sind {needed:,}</translation>
    </message>
    <message>
        <source>{name} holds &apos;{part}&apos;, needs numbers of bands such as 3,2,1, or names</source>
        <translation>{name} enthält „{part}“, nötig sind Kanalnummern, etwa 3,2,1, oder Namen</translation>
    </message>
    <message>
        <source>{name} in geoemb:quantization of {source} is {value!r:.80}, needs a number; correct the attribute</source>
        <translation>{name} in geoemb:quantization von {source} ist {value!r:.80}, nötig ist eine Zahl; das Attribut berichtigen</translation>
    </message>
    <message>
        <source>{name} in {dim} dimensions</source>
        <translation>{name} in {dim} Dimensionen</translation>
    </message>
    <message>
        <source>{name} is &apos;{text}&apos;, needs numbers.</source>
        <translation>{name} ist „{text}“, nötig sind Zahlen.</translation>
    </message>
    <message>
        <source>{name} is &apos;{text}&apos;, needs whole numbers such as 8,16</source>
        <translation>{name} ist „{text}“, nötig sind ganze Zahlen, etwa 8,16</translation>
    </message>
    <message>
        <source>{name} is &apos;{value}&apos;, needs one of {choices}; choose one of these</source>
        <translation>{name} ist „{value}“, erlaubt ist eins von {choices}; eins davon wählen</translation>
    </message>
    <message>
        <source>{name} is &apos;{value}&apos;, needs one of {choices}; give a file as {file} instead</source>
        <translation>{name} ist „{value}“, erlaubt ist eins von {choices}; eine Datei stattdessen als {file} angeben</translation>
    </message>
    <message>
        <source>{name} is a pattern of remote names, which are not listed; give a text file of names</source>
        <translation>{name} ist ein Muster entfernter Namen, die nicht aufgelistet werden; eine Textdatei mit Namen angeben</translation>
    </message>
    <message>
        <source>{name} is a pipe, needs to be a file; remove it, or give another raster</source>
        <translation>{name} ist eine Pipe, nötig ist eine Datei; entfernen oder ein anderes Raster angeben</translation>
    </message>
    <message>
        <source>{name} is a pipe, needs to be a file; save its content as a file, and give that</source>
        <translation>{name} ist eine Pipe, nötig ist eine Datei; den Inhalt als Datei speichern und diese angeben</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} fehlt</translation>
    </message>
    <message>
        <source>{name} is {value!r}, needs to be one of {known}</source>
        <translation>{name} ist {value!r}, erlaubt ist eins von {known}</translation>
    </message>
    <message>
        <source>{name} must be {needed} (got {found}): choose a file of examples that was saved here.</source>
        <translation>{name}: nötig ist {needed} (angegeben ist {found}): eine hier gespeicherte Datei mit Beispielen wählen.</translation>
    </message>
    <message>
        <source>{name} of a system that the engine is {system}</source>
        <translation>{name}, aber die Engine ist {system}</translation>
    </message>
    <message>
        <source>{name} without the global lock, needs an ordinary build</source>
        <translation>{name} ohne globale Sperre (GIL), nötig ist ein gewöhnlicher Build</translation>
    </message>
    <message>
        <source>{name} without venv; on Debian and Ubuntu, `sudo apt install python3-venv` adds it</source>
        <translation>{name} ohne venv; unter Debian und Ubuntu ergänzt es `sudo apt install python3-venv`</translation>
    </message>
    <message>
        <source>{name}, driver {driver}</source>
        <translation>{name}, Treiber {driver}</translation>
    </message>
    <message>
        <source>{name}, needs {versions}</source>
        <translation>{name}, nötig ist {versions}</translation>
    </message>
    <message>
        <source>{name}, {factor} x {factor}</source>
        <translation>{name}, {factor} x {factor}</translation>
    </message>
    <message>
        <source>{name}: F1 {value}, patches: {patches}</source>
        <translation>{name}: F1 {value}, Patches: {patches}</translation>
    </message>
    <message>
        <source>{name}: {confidence} % sure, {margin} % ahead of the next</source>
        <translation>{name}: {confidence} % sicher, {margin} % vor der nächsten</translation>
    </message>
    <message>
        <source>{name}: {count} selected</source>
        <translation>{name}: {count} gewählt</translation>
    </message>
    <message>
        <source>{near:.0%} of the places lie within one patch ({ground:.4g}) of another class: a patch there holds both.</source>
        <translation>{near:.0%} der Orte liegen innerhalb eines Patches ({ground:.4g}) von einer anderen Klasse entfernt: ein Patch enthält dort beide.</translation>
    </message>
    <message>
        <source>{netloc} cannot be reached ({reason}); check the network and the proxy, then try again: what was fetched so far is kept.</source>
        <translation>{netloc} ist nicht erreichbar ({reason}); Netzwerk und Proxy prüfen, dann erneut versuchen: das bisher Geholte bleibt.</translation>
    </message>
    <message>
        <source>{netloc} gives {url} only to accounts that have accepted its licence (HTTP {error_code}); accept it on {page}, and set the variable HF_TOKEN to a token of your account.</source>
        <translation>{netloc} gibt {url} nur an Konten heraus, die die Lizenz angenommen haben (HTTP {error_code}); sie auf {page} annehmen und die Variable HF_TOKEN auf ein Token Ihres Kontos setzen.</translation>
    </message>
    <message>
        <source>{netloc} has no time for {url} now (HTTP {error_code}); try again later.</source>
        <translation>{netloc} hat gerade keine Zeit für {url} (HTTP {error_code}); später erneut versuchen.</translation>
    </message>
    <message>
        <source>{offset:g} is subtracted from the pixels: Sentinel-2&apos;s processing baseline {number} adds it (the darkest are {dark}); give --subtract 0 to leave them</source>
        <translation>{offset:g} wird von den Pixeln abgezogen: die Sentinel-2-Verarbeitungsversion (processing baseline) {number} addiert es (die dunkelsten sind {dark}); --subtract 0 angeben, um sie zu lassen</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{onnx_file} cannot be loaded: {text}; check it with `terrapatch inspect`</source>
        <translation>{onnx_file} kann nicht geladen werden: {text}; mit `terrapatch inspect` prüfen</translation>
    </message>
    <message>
        <source>{onnx_file} gives outputs {outputs}, its card names {output!r}; mend outputs of the card</source>
        <translation>{onnx_file} hat die Ausgänge {outputs}, der Steckbrief nennt {output!r}; outputs im Steckbrief berichtigen</translation>
    </message>
    <message>
        <source>{onnx_file} has tensors of the element type {name} ({tensors}), which ONNX Runtime does not take; export the model with float32 inputs and outputs</source>
        <translation>{onnx_file} hat Tensoren vom Elementtyp {name} ({tensors}), den ONNX Runtime nicht annimmt; das Modell mit float32-Ein- und -Ausgängen exportieren</translation>
    </message>
    <message>
        <source>{onnx_file} has {size_gb:.2f} GB, one ONNX file holds less than {largest_file_gb:.2f} GB; export it with its weights in a separate file (external data), or in half precision</source>
        <translation>{onnx_file} hat {size_gb:.2f} GB, eine ONNX-Datei fasst weniger als {largest_file_gb:.2f} GB; mit Gewichten in einer eigenen Datei (external data) oder in halber Rechengenauigkeit exportieren</translation>
    </message>
    <message>
        <source>{onnx_file} is not an ONNX model ({error}); give a file that was exported as .onnx</source>
        <translation>{onnx_file} ist kein ONNX-Modell ({error}); eine als .onnx exportierte Datei angeben</translation>
    </message>
    <message>
        <source>{onnx_file} is not an ONNX model; give a file that was exported as .onnx</source>
        <translation>{onnx_file} ist kein ONNX-Modell; eine als .onnx exportierte Datei angeben</translation>
    </message>
    <message>
        <source>{onnx_file} keeps weights in a separate file that is missing; put that file beside it ({text})</source>
        <translation>{onnx_file} hat Gewichte in einer eigenen Datei, die fehlt; diese danebenlegen ({text})</translation>
    </message>
    <message>
        <source>{onnx_file} keeps weights in a separate file, which ONNX Runtime cannot find beside a name that is not UTF-8; rename the file or its folder</source>
        <translation>{onnx_file} hat Gewichte in einer eigenen Datei, die ONNX Runtime neben einem Namen, der nicht UTF-8 ist, nicht findet; die Datei oder ihren Ordner umbenennen</translation>
    </message>
    <message>
        <source>{onnx_file} keeps weights in a separate file, {file}, that is missing; put that file beside it</source>
        <translation>{onnx_file} hat Gewichte in einer eigenen Datei, {file}, die fehlt; diese danebenlegen</translation>
    </message>
    <message>
        <source>{onnx_file} needs a newer ONNX Runtime than {version}; install a newer one, or export the model for an older opset ({text})</source>
        <translation>{onnx_file} benötigt ein neueres ONNX Runtime als {version}; ein neueres installieren oder das Modell für ein älteres Opset exportieren ({text})</translation>
    </message>
    <message>
        <source>{onnx_file} takes inputs {inputs}, its card names {wanted}; mend inputs of the card, or move it away: `terrapatch inspect` proposes another</source>
        <translation>{onnx_file} hat die Eingänge {inputs}, der Steckbrief nennt {wanted}; inputs im Steckbrief berichtigen oder ihn wegräumen: `terrapatch inspect` schlägt einen anderen vor</translation>
    </message>
    <message>
        <source>{onnx_file} takes windows with a {axis} of {fixed} px, its card says {window}; mend the window of the card</source>
        <translation>{onnx_file} nimmt Fenster mit {axis} {fixed} px, der Steckbrief sagt {window}; das Fenster im Steckbrief berichtigen</translation>
    </message>
    <message>
        <source>{onnx_file} takes {batch} tile(s) at once and no other number, its card says batch {card_batch}; write {batch} into the card</source>
        <translation>{onnx_file} nimmt {batch} Kachel(n) auf einmal und keine andere Zahl, der Steckbrief sagt batch {card_batch}; {batch} in den Steckbrief schreiben</translation>
    </message>
    <message>
        <source>{onnx_file} takes {dates} dates at once, TerraPatch gives one; export the model for one date (Prithvi: num_frames=1)</source>
        <translation>{onnx_file} nimmt {dates} Zeitpunkte auf einmal, TerraPatch gibt einen; das Modell für einen Zeitpunkt exportieren (Prithvi: num_frames=1)</translation>
    </message>
    <message>
        <source>{onnx_file} takes {needed}, the disk of {parent} has {free} free; make room, or use the encoder where it lies</source>
        <translation>{onnx_file} benötigt {needed}, auf dem Datenträger von {parent} sind {free} frei; Platz schaffen oder den Encoder dort verwenden, wo er liegt</translation>
    </message>
    <message>
        <source>{onnx_file} uses operators that ONNX Runtime {version} does not know; export it with standard operators ({text})</source>
        <translation>{onnx_file} verwendet Operatoren, die ONNX Runtime {version} nicht kennt; mit Standardoperatoren exportieren ({text})</translation>
    </message>
    <message>
        <source>{onnx_file}: input {tensor!r} has {declared_count} dimensions {declared}, its card names {tensor_dims}; mend the card</source>
        <translation>{onnx_file}: Eingang {tensor!r} hat {declared_count} Dimensionen {declared}, der Steckbrief nennt {tensor_dims}; den Steckbrief berichtigen</translation>
    </message>
    <message>
        <source>{option} holds {number}, needs pixels of at least {least}; change it</source>
        <translation>{option} enthält {number}, nötig sind mindestens {least} Pixel; bitte ändern</translation>
    </message>
    <message>
        <source>{option} holds {word!r}, needs {told}; change it</source>
        <translation>{option} enthält {word!r}, nötig ist {told}; bitte ändern</translation>
    </message>
    <message>
        <source>{option} is for encoders that want certain numbers; mosaiks takes any, leave it out</source>
        <translation>{option} ist für Encoder, die bestimmte Zahlen erwarten; mosaiks nimmt beliebige, weglassen</translation>
    </message>
    <message>
        <source>{option} is for mosaiks and changes nothing for encoder {encoder}</source>
        <translation>{option} ist für mosaiks und bewirkt bei Encoder {encoder} nichts</translation>
    </message>
    <message>
        <source>{option} is for rasters and grids, and {source} is read as a table; leave it out</source>
        <translation>{option} gilt für Raster und Gitter, {source} wird aber als Tabelle gelesen; weglassen</translation>
    </message>
    <message>
        <source>{option} is for tables, and {source} is read as a raster or grid; leave it out</source>
        <translation>{option} gilt für Tabellen, {source} wird aber als Raster oder Gitter gelesen; weglassen</translation>
    </message>
    <message>
        <source>{output!r}: {layout}, {output_dim} numbers</source>
        <translation>{output!r}: {layout}, {output_dim} Zahlen</translation>
    </message>
    <message>
        <source>{output!r}: {layout}, {output_dim} numbers per {patch_px} px patch</source>
        <translation>{output!r}: {layout}, {output_dim} Zahlen je {patch_px}-px-Patch</translation>
    </message>
    <message>
        <source>{output} and {other} are both {file}, and one would replace the other; choose two files</source>
        <translation>{output} und {other} sind beide {file}, und eines würde das andere ersetzen; zwei Dateien wählen</translation>
    </message>
    <message>
        <source>{output} is {file}, and the folder {folder} does not exist; make it, or choose another</source>
        <translation>{output} ist {file}, und den Ordner {folder} gibt es nicht; ihn anlegen oder einen anderen wählen</translation>
    </message>
    <message>
        <source>{output} is {file}, and {format} files cannot hold vectors; choose a GeoPackage (.gpkg)</source>
        <translation>{output} ist {file}, und {format}-Dateien können keine Vektoren aufnehmen; ein GeoPackage (.gpkg) wählen</translation>
    </message>
    <message>
        <source>{output} is {file}, which cannot be written ({reason}); choose another place</source>
        <translation>{output} ist {file} und kann nicht geschrieben werden ({reason}); anderen Speicherort wählen</translation>
    </message>
    <message>
        <source>{output} is {file}, which {source} is read from and which would be replaced; choose another file</source>
        <translation>{output} ist {file}, woraus {source} gelesen wird und was ersetzt würde; andere Datei wählen</translation>
    </message>
    <message>
        <source>{out} already holds this embedding set; nothing to do</source>
        <translation>{out} enthält diesen Embedding-Satz schon; nichts zu tun</translation>
    </message>
    <message>
        <source>{out} already holds this embedding set; nothing to do (a few windows of {path} are as they were, changes elsewhere cannot be told; give another folder to embed it anew)</source>
        <translation>{out} enthält diesen Embedding-Satz schon; nichts zu tun (einige Fenster von {path} sind wie damals, Änderungen anderswo sind nicht feststellbar; anderen Ordner angeben, um neu einzubetten)</translation>
    </message>
    <message>
        <source>{out} already holds this embedding set; nothing to do (whether {path} has changed since cannot be told; give another folder to embed it anew)</source>
        <translation>{out} enthält diesen Embedding-Satz schon; nichts zu tun (ob sich {path} seither geändert hat, ist nicht feststellbar; anderen Ordner angeben, um neu einzubetten)</translation>
    </message>
    <message>
        <source>{out} already holds this reduction; nothing to do</source>
        <translation>{out} enthält diese Reduktion schon; nichts zu tun</translation>
    </message>
    <message>
        <source>{out} cannot be written ({error}); choose another place for the encoder</source>
        <translation>{out} kann nicht geschrieben werden ({error}); anderen Speicherort für den Encoder wählen</translation>
    </message>
    <message>
        <source>{out} has the ending {ending}, needs one of {choices}; rename it, or say --format</source>
        <translation>{out} hat die Endung {ending}, erlaubt ist eine von {choices}; umbenennen oder --format angeben</translation>
    </message>
    <message>
        <source>{out} holds another embedding set; give another folder with --out, or delete this one</source>
        <translation>{out} enthält einen anderen Embedding-Satz; mit --out anderen Ordner angeben oder diesen löschen</translation>
    </message>
    <message>
        <source>{out} is a folder, and not a Zarr store; give another name</source>
        <translation>{out} ist ein Ordner und kein Zarr-Store; anderen Namen angeben</translation>
    </message>
    <message>
        <source>{out} is the raster itself and would be replaced; give another name for the encoder</source>
        <translation>{out} ist das Raster selbst und würde ersetzt; dem Encoder einen anderen Namen geben</translation>
    </message>
    <message>
        <source>{overlap} px of overlap</source>
        <translation>{overlap} px Überlappung</translation>
    </message>
    <message>
        <source>{pace:,.0f} tiles of {side} px a second by {encoder}</source>
        <translation>{pace:,.0f} Kacheln von {side} px pro Sekunde mit {encoder}</translation>
    </message>
    <message>
        <source>{package} does not work ({kind}: {reason})</source>
        <translation>{package} funktioniert nicht ({kind}: {reason})</translation>
    </message>
    <message>
        <source>{package} is damaged: {damaged}</source>
        <translation>{package} ist beschädigt: {damaged}</translation>
    </message>
    <message>
        <source>{package} is not installed</source>
        <translation>{package} ist nicht installiert</translation>
    </message>
    <message>
        <source>{package} is {found}, needs {version}</source>
        <translation>{package} ist {found}, nötig ist {version}</translation>
    </message>
    <message>
        <source>{parameter} is for embeddings of others, and {source} is an embedding set, which is taken as it is; leave it out</source>
        <translation>{parameter} ist für fremde Embeddings, und {source} ist ein Embedding-Satz, der so übernommen wird, wie er ist; weglassen</translation>
    </message>
    <message>
        <source>{parameter} is {value}, needs to be a number</source>
        <translation>{parameter} ist {value}, muss eine Zahl sein</translation>
    </message>
    <message>
        <source>{parameter} is {value}, which covers no ground; give xmin,xmax,ymin,ymax of some, or leave it empty</source>
        <translation>{parameter} ist {value} und deckt keine Fläche ab; xmin,xmax,ymin,ymax einer Fläche angeben oder leer lassen</translation>
    </message>
    <message>
        <source>{partial} cannot be read ({error}); delete that folder to start the run afresh</source>
        <translation>{partial} kann nicht gelesen werden ({error}); diesen Ordner löschen, um den Lauf neu zu beginnen</translation>
    </message>
    <message>
        <source>{partial} of an interrupted run is damaged; beginning afresh</source>
        <translation>{partial} eines unterbrochenen Laufs ist beschädigt; beginnt von vorn</translation>
    </message>
    <message>
        <source>{parts} and {last}</source>
        <translation>{parts} und {last}</translation>
    </message>
    <message>
        <source>{part} cannot be renamed to {folder} ({reason}). Try again.</source>
        <translation>{part} kann nicht in {folder} umbenannt werden ({reason}). Erneut versuchen.</translation>
    </message>
    <message>
        <source>{part} is left of an earlier setup and cannot be removed. Close other programs, then try again.</source>
        <translation>{part} ist von einer früheren Einrichtung übrig und kann nicht entfernt werden. Andere Programme schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>{patches} with {dim}-dimensional vectors, in {seconds} s on {device}.</source>
        <translation>{patches} mit {dim}-dimensionalen Vektoren, in {seconds} s auf {device}.</translation>
    </message>
    <message>
        <source>{path} cannot be described as a VRT in {folder}; check the free space</source>
        <translation>{path} kann in {folder} nicht als VRT beschrieben werden; den freien Platz prüfen</translation>
    </message>
    <message>
        <source>{path} cannot be opened any more; check that it is still there</source>
        <translation>{path} kann nicht mehr geöffnet werden; prüfen, ob die Datei noch da ist</translation>
    </message>
    <message>
        <source>{path} cannot be opened as a raster ({error}); give a file that GDAL reads</source>
        <translation>{path} kann nicht als Raster geöffnet werden ({error}); eine Datei angeben, die GDAL liest</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}); check the file with gdalinfo</source>
        <translation>{path} kann nicht gelesen werden ({error}); die Datei mit gdalinfo prüfen</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): choose a file of examples.</source>
        <translation>{path} kann nicht gelesen werden ({reason}): eine Datei mit Beispielen wählen.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a table of texts ({error}); give a CSV with a header</source>
        <translation>{path} kann nicht als Texttabelle gelesen werden ({error}); eine CSV mit Kopfzeile angeben</translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}); choose another place for the encoder</source>
        <translation>{path} kann nicht geschrieben werden ({error}); anderen Speicherort für den Encoder wählen</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); choose another temporary folder</source>
        <translation>{path} kann nicht geschrieben werden ({reason}); anderen temporären Ordner wählen</translation>
    </message>
    <message>
        <source>{path} cannot make an environment. See the log, or choose another Python.</source>
        <translation>{path} kann keine Umgebung anlegen. Siehe Protokoll oder ein anderes Python wählen.</translation>
    </message>
    <message>
        <source>{path} did not answer within {seconds:.0f} s</source>
        <translation>{path} hat nicht innerhalb von {seconds:.0f} s geantwortet</translation>
    </message>
    <message>
        <source>{path} does not run as a Python ({kind})</source>
        <translation>{path} läuft nicht als Python ({kind})</translation>
    </message>
    <message>
        <source>{path} does not work. {problem}</source>
        <translation>{path} funktioniert nicht. {problem}</translation>
    </message>
    <message>
        <source>{path} has made the environment elsewhere than in {part}. Choose another Python.</source>
        <translation>{path} hat die Umgebung anderswo als in {part} angelegt. Ein anderes Python wählen.</translation>
    </message>
    <message>
        <source>{path} has nothing within the extent, dates and names that were given; give others, or leave some out (a scene of it is {scene}{date})</source>
        <translation>{path} hat nichts innerhalb der angegebenen Ausdehnung, Zeiten und Namen; andere angeben oder einige weglassen (eine Szene daraus ist {scene}{date})</translation>
    </message>
    <message>
        <source>{path} has pixels without an area (geotransform {numbers}), needs some ground for each; georeference it, such as with gdal_translate -a_ullr</source>
        <translation>{path} hat Pixel ohne Fläche (Geotransformation {numbers}), nötig ist etwas Boden für jedes; georeferenzieren, etwa mit gdal_translate -a_ullr</translation>
    </message>
    <message>
        <source>{path} has {bands}</source>
        <translation>{path} hat {bands}</translation>
    </message>
    <message>
        <source>{path} holds 0 patches, needs at least 1; embed an area that has valid pixels</source>
        <translation>{path} enthält 0 Patches, nötig ist mindestens 1; einen Bereich einbetten, der gültige Pixel hat</translation>
    </message>
    <message>
        <source>{path} holds 0 patches, needs at least 1; embed an area with valid pixels</source>
        <translation>{path} enthält 0 Patches, nötig ist mindestens 1; einen Bereich mit gültigen Pixeln einbetten</translation>
    </message>
    <message>
        <source>{path} holds 0 patches, needs at least 1; embed scenes that have valid pixels</source>
        <translation>{path} enthält 0 Patches, nötig ist mindestens 1; Szenen mit gültigen Pixeln einbetten</translation>
    </message>
    <message>
        <source>{path} holds 0 points, needs at least 1: choose a file of examples.</source>
        <translation>{path} enthält 0 Punkte, nötig ist mindestens 1: eine Datei mit Beispielen wählen.</translation>
    </message>
    <message>
        <source>{path} holds complex numbers ({compound}); convert it to amplitude or decibels first</source>
        <translation>{path} enthält komplexe Zahlen ({compound}); zuerst in Amplitude oder Dezibel umwandeln</translation>
    </message>
    <message>
        <source>{path} holds no raster bands; {hint}</source>
        <translation>{path} enthält keine Rasterkanäle; {hint}</translation>
    </message>
    <message>
        <source>{path} holds only an alpha band, needs at least one band of imagery; give another file</source>
        <translation>{path} enthält nur einen Alphakanal, nötig ist mindestens ein Kanal mit Bilddaten; andere Datei angeben</translation>
    </message>
    <message>
        <source>{path} holds other files ({inside}) and no set, needs to be empty; give another folder</source>
        <translation>{path} enthält andere Dateien ({inside}) und keinen Embedding-Satz, muss aber leer sein; anderen Ordner angeben</translation>
    </message>
    <message>
        <source>{path} holds other files ({others}) and no dataset, needs to be empty; give another folder</source>
        <translation>{path} enthält andere Dateien ({others}) und keinen Datensatz, muss aber leer sein; anderen Ordner angeben</translation>
    </message>
    <message>
        <source>{path} holds vectors of encoder {theirs}, not of {ours}, and those of two encoders cannot be compared; give another folder</source>
        <translation>{path} enthält Vektoren von Encoder {theirs}, nicht von {ours}, und solche zweier Encoder sind nicht vergleichbar; anderen Ordner angeben</translation>
    </message>
    <message>
        <source>{path} holds vectors of two kinds ({key} {first_found} and {second_found}), which cannot be compared; remove the scenes of one, and run the same `terrapatch embed-many` again</source>
        <translation>{path} enthält Vektoren zweier Arten ({key} {first_found} und {second_found}), die nicht vergleichbar sind; die Szenen der einen entfernen und denselben Befehl `terrapatch embed-many` erneut ausführen</translation>
    </message>
    <message>
        <source>{path} is Python {first_version}.{second_version}, needs 3.9 or newer</source>
        <translation>{path} ist Python {first_version}.{second_version}, nötig ist 3.9 oder neuer</translation>
    </message>
    <message>
        <source>{path} is a file, needs to be a folder; give another</source>
        <translation>{path} ist eine Datei, nötig ist ein Ordner; anderen angeben</translation>
    </message>
    <message>
        <source>{path} is not GeoJSON ({error}): choose a file that was saved here.</source>
        <translation>{path} ist kein GeoJSON ({error}): eine hier gespeicherte Datei wählen.</translation>
    </message>
    <message>
        <source>{path} is not there</source>
        <translation>{path} ist nicht vorhanden</translation>
    </message>
    <message>
        <source>{path} is not there; give a table of embeddings</source>
        <translation>{path} gibt es nicht; eine Tabelle mit Embeddings angeben</translation>
    </message>
    <message>
        <source>{path} is not there; it may have been renamed or moved. Put it back, or repair the layer&apos;s source in its properties</source>
        <translation>{path} gibt es nicht; die Datei wurde womöglich umbenannt oder verschoben. Sie zurücklegen oder die Quelle in den Layereigenschaften reparieren</translation>
    </message>
    <message>
        <source>{path} is placed by {placed_by} only, needs pixels on a grid of its CRS; warp it first, such as with gdalwarp, and give the result</source>
        <translation>{path} ist nur durch {placed_by} verortet, nötig sind Pixel auf einem Gitter seines KBS; zuerst entzerren, etwa mit gdalwarp, und das Ergebnis angeben</translation>
    </message>
    <message>
        <source>{path} lacks {missing}</source>
        <translation>{path} enthält {missing} nicht</translation>
    </message>
    <message>
        <source>{path} was changed while it was read, so that some vectors would be of old pixels and some of new ones; run the same command again once nothing writes into it</source>
        <translation>{path} wurde während des Lesens geändert, sodass manche Vektoren von alten und manche von neuen Pixeln stammen würden; denselben Befehl erneut ausführen, sobald nichts mehr hineinschreibt</translation>
    </message>
    <message>
        <source>{path} was made with {option} {found}, not {wanted}; give the same options, or another folder</source>
        <translation>{path} wurde mit {option} {found} erzeugt, nicht {wanted}; dieselben Optionen oder anderen Ordner angeben</translation>
    </message>
    <message>
        <source>{path} was reduced to vectors of {dim} numbers, words have as many as the encoder gives; search the set that it was made of</source>
        <translation>{path} wurde auf Vektoren aus {dim} Zahlen reduziert, Wörter haben so viele, wie der Encoder liefert; den Embedding-Satz durchsuchen, aus dem es entstanden ist</translation>
    </message>
    <message>
        <source>{places:,} places in {blocks} blocks: {classes}</source>
        <translation>{places:,} Orte in {blocks} Blöcken: {classes}</translation>
    </message>
    <message>
        <source>{place} cannot be written ({error}).</source>
        <translation>{place} kann nicht geschrieben werden ({error}).</translation>
    </message>
    <message>
        <source>{polygons} with vectors of {name}</source>
        <translation>{polygons} mit Vektoren von {name}</translation>
    </message>
    <message>
        <source>{precision}: cosine to full precision {cosine_mean:.4f} (least {cosine_min:.4f}), patches of this layer compared: {patches}</source>
        <translation>{precision}: Kosinus zur vollen Rechengenauigkeit {cosine_mean:.4f} (mindestens {cosine_min:.4f}), verglichene Patches dieses Layers: {patches}</translation>
    </message>
    <message>
        <source>{problem} Installing it again did not help: rebuild the engine.</source>
        <translation>{problem} Neu installieren hat nicht geholfen: die Engine neu aufbauen.</translation>
    </message>
    <message>
        <source>{problem} Open the TerraPatch panel of QGIS and click &apos;Update the engine&apos;.</source>
        <translation>{problem} Das TerraPatch-Bedienfeld in QGIS öffnen und auf „Engine aktualisieren“ klicken.</translation>
    </message>
    <message>
        <source>{program} cannot be started ({reason}). Choose another Python.</source>
        <translation>{program} kann nicht gestartet werden ({reason}). Ein anderes Python wählen.</translation>
    </message>
    <message>
        <source>{px} px = {size}, {area} each</source>
        <translation>{px} px = {size}, je {area}</translation>
    </message>
    <message>
        <source>{python} does not run ({reason}).</source>
        <translation>{python} läuft nicht ({reason}).</translation>
    </message>
    <message>
        <source>{raster} cannot be opened ({error}); check that it is still there</source>
        <translation>{raster} kann nicht geöffnet werden ({error}); prüfen, ob es noch da ist</translation>
    </message>
    <message>
        <source>{raster} cannot be opened ({error}); give the land mask of the tile by --grid</source>
        <translation>{raster} kann nicht geöffnet werden ({error}); die Landmaske der Kachel mit --grid angeben</translation>
    </message>
    <message>
        <source>{raster} cannot be read ({error}); check the file with gdalinfo</source>
        <translation>{raster} kann nicht gelesen werden ({error}); die Datei mit gdalinfo prüfen</translation>
    </message>
    <message>
        <source>{raster} cannot be read at row {row}, column {col} ({error}); the file may be damaged</source>
        <translation>{raster} kann in Zeile {row}, Spalte {col} nicht gelesen werden ({error}); die Datei ist womöglich beschädigt</translation>
    </message>
    <message>
        <source>{raster} covers {bounds}, {finest} {finest_bounds}: assets of one scene need the same ground and CRS; warp them first, or choose others by --assets</source>
        <translation>{raster} deckt {bounds} ab, {finest} {finest_bounds}: Assets einer Szene benötigen dieselbe Ausdehnung und dasselbe KBS; zuerst entzerren oder mit --assets andere wählen</translation>
    </message>
    <message>
        <source>{raster} has no CRS, so the encoder&apos;s {encoder_resolution:g} m per pixel means nothing on it; use resolution &apos;native&apos; or give the raster a CRS</source>
        <translation>{raster} hat kein KBS, daher bedeuten die {encoder_resolution:g} m pro Pixel des Encoders dort nichts; Auflösung „native“ verwenden oder dem Raster ein KBS geben</translation>
    </message>
    <message>
        <source>{raster} has no CRS: places are in its own coordinates</source>
        <translation>{raster} hat kein KBS: die Lagen sind in seinen eigenen Koordinaten</translation>
    </message>
    <message>
        <source>{raster} has no band {missing}, which encoder {encoder} needs</source>
        <translation>{raster} hat keinen Kanal {missing}, den Encoder {encoder} benötigt</translation>
    </message>
    <message>
        <source>{raster} has no bands {missing}, which encoder {encoder} needs</source>
        <translation>{raster} hat keine Kanäle {missing}, die Encoder {encoder} benötigt</translation>
    </message>
    <message>
        <source>{raster} has the CRS {crs}, in which lengths on the ground cannot be measured, so the encoder&apos;s {encoder_resolution:g} m per pixel means nothing on it; use resolution &apos;native&apos; or reproject the raster</source>
        <translation>{raster} hat das KBS {crs}, in dem sich Längen am Boden nicht messen lassen, daher bedeuten die {encoder_resolution:g} m pro Pixel des Encoders dort nichts; Auflösung „native“ verwenden oder das Raster umprojizieren</translation>
    </message>
    <message>
        <source>{raster} has the CRS {crs}, in which lengths on the ground cannot be measured: sizes in metres and areas are left out; reproject the raster to get them</source>
        <translation>{raster} hat das KBS {crs}, in dem sich Längen am Boden nicht messen lassen: Größen in Metern und Flächen werden weggelassen; dafür das Raster umprojizieren</translation>
    </message>
    <message>
        <source>{raster} has {bands} band(s), encoder {encoder} needs {bands_count} ({names})</source>
        <translation>{raster} hat {bands} Kanal/Kanäle, Encoder {encoder} benötigt {bands_count} ({names})</translation>
    </message>
    <message>
        <source>{raster} has {bands} bands without names, sensor {sensor_id} has {names_count} ({names}); say which they are with --sensor-bands</source>
        <translation>{raster} hat {bands} Kanäle ohne Namen, Sensor {sensor_id} hat {names_count} ({names}); mit --sensor-bands sagen, welche es sind</translation>
    </message>
    <message>
        <source>{raster} has {rows} x {cols} pixels, {file} has {first_shape} x {second_shape}; give the land mask of this tile by --grid</source>
        <translation>{raster} hat {rows} x {cols} Pixel, {file} hat {first_shape} x {second_shape}; die Landmaske dieser Kachel mit --grid angeben</translation>
    </message>
    <message>
        <source>{raster} is of Sentinel-2&apos;s processing baseline {number}, which adds {offset:g}, but {below:.0%} of a band lie below {well_below:g}: it was taken off already; give --subtract {offset:g} if not</source>
        <translation>{raster} hat die Sentinel-2-Verarbeitungsversion (processing baseline) {number}, die {offset:g} addiert, aber {below:.0%} eines Kanals liegen unter {well_below:g}: das wurde schon abgezogen; falls nicht, --subtract {offset:g} angeben</translation>
    </message>
    <message>
        <source>{raster} lacks bands that encoder {encoder} can do without: {told}</source>
        <translation>{raster} fehlen Kanäle, ohne die Encoder {encoder} auskommt: {told}</translation>
    </message>
    <message>
        <source>{raster} looks like Sentinel-2 since 25 January 2022, with {offset:g} added to its numbers (the darkest are {dark}), but does not say its processing baseline; if it is, give --subtract {offset:g}, or subtract it from the layer</source>
        <translation>{raster} sieht aus wie Sentinel-2 seit dem 25. Januar 2022, mit {offset:g} zu den Werten addiert (die dunkelsten sind {dark}), nennt aber keine Verarbeitungsversion (processing baseline); wenn es so ist, --subtract {offset:g} angeben oder den Wert vom Layer abziehen</translation>
    </message>
    <message>
        <source>{raster}: {width:,} x {height:,} pixels, bands: {bands}, {part}. Settings: {settings}, preset {preset}, seed {seed}. TerraPatch {version}, {day}.</source>
        <translation>{raster}: {width:,} × {height:,} Pixel, Kanäle: {bands}, {part}. Einstellungen: {settings}, Voreinstellung {preset}, Zufallssaat {seed}. TerraPatch {version}, {day}.</translation>
    </message>
    <message>
        <source>{rate:,.0f} {called}/s</source>
        <translation>{rate:,.0f} {called}/s</translation>
    </message>
    <message>
        <source>{rate:.1f} {called}/s</source>
        <translation>{rate:.1f} {called}/s</translation>
    </message>
    <message>
        <source>{ratio:.2f} (usual to {usual:.2f})</source>
        <translation>{ratio:.2f} (üblich bis {usual:.2f})</translation>
    </message>
    <message>
        <source>{resolution:g} m per pixel</source>
        <translation>{resolution:g} m pro Pixel</translation>
    </message>
    <message>
        <source>{resolution} per pixel</source>
        <translation>{resolution} je Pixel</translation>
    </message>
    <message>
        <source>{role}: layer &apos;{layer}&apos; cannot be transformed to degrees ({error}); give it its CRS</source>
        <translation>{role}: Layer „{layer}“ kann nicht in Grad transformiert werden ({error}); ihm sein KBS zuweisen</translation>
    </message>
    <message>
        <source>{role}: layer &apos;{layer}&apos; has no features with a geometry, needs at least 1</source>
        <translation>{role}: Layer „{layer}“ hat keine Objekte mit Geometrie, nötig ist mindestens 1</translation>
    </message>
    <message>
        <source>{role}: layer &apos;{layer}&apos; has no features with a geometry, needs at least 1; {next}</source>
        <translation>{role}: Layer „{layer}“ hat keine Objekte mit Geometrie, nötig ist mindestens 1; {next}</translation>
    </message>
    <message>
        <source>{role}: layer &apos;{layer}&apos; has no selected features with a geometry, needs at least 1; {next}</source>
        <translation>{role}: Layer „{layer}“ hat keine gewählten Objekte mit Geometrie, nötig ist mindestens 1; {next}</translation>
    </message>
    <message>
        <source>{role}: layer &apos;{name}&apos; cannot be transformed from {crs} to {table_crs} ({error}); use a layer in the CRS of &apos;{table}&apos;</source>
        <translation>{role}: Layer „{name}“ kann nicht von {crs} in {table_crs} transformiert werden ({error}); einen Layer im KBS von „{table}“ verwenden</translation>
    </message>
    <message>
        <source>{role}: none of the {missed} features of &apos;{name}&apos; lies on a patch of &apos;{table}&apos;; {reach}put examples on the patches</source>
        <translation>{role}: keines der {missed} Objekte von „{name}“ liegt auf einem Patch von „{table}“; {reach}Beispiele auf die Patches setzen</translation>
    </message>
    <message>
        <source>{role}: the patches of &apos;{name}&apos; are by {examples_encoder} ({examples_dim} numbers), those of &apos;{table}&apos; by {table_encoder} ({table_dim} numbers), and vectors of different encoders do not compare; embed both rasters with one encoder file</source>
        <translation>{role}: die Patches von „{name}“ sind von {examples_encoder} ({examples_dim} Zahlen), die von „{table}“ von {table_encoder} ({table_dim} Zahlen), und Vektoren verschiedener Encoder sind nicht vergleichbar; beide Raster mit derselben Encoder-Datei einbetten</translation>
    </message>
    <message>
        <source>{role}; changing it changes the output</source>
        <translation>{role}; seine Änderung ändert die Ausgabe</translation>
    </message>
    <message>
        <source>{role}; changing it does not change the output</source>
        <translation>{role}; seine Änderung ändert die Ausgabe nicht</translation>
    </message>
    <message>
        <source>{role}; the model refuses other values of it than plausible ones</source>
        <translation>{role}; das Modell lehnt andere als plausible Werte dafür ab</translation>
    </message>
    <message>
        <source>{scales_file} has shape {scales_shape}, which does not fit {numbers_shape} of {file}; give both files of one tile</source>
        <translation>{scales_file} hat die Form {scales_shape}, die nicht zu {numbers_shape} von {file} passt; beide Dateien einer Kachel angeben</translation>
    </message>
    <message>
        <source>{scene} failed: {failure}</source>
        <translation>{scene} fehlgeschlagen: {failure}</translation>
    </message>
    <message>
        <source>{seconds_left} left</source>
        <translation>noch {seconds_left}</translation>
    </message>
    <message>
        <source>{sensor} fits nearly as well</source>
        <translation>{sensor} passt fast ebenso gut</translation>
    </message>
    <message>
        <source>{sensor}, as given</source>
        <translation>{sensor}, wie angegeben</translation>
    </message>
    <message>
        <source>{sent} of a worker cannot be written ({error}); make room there</source>
        <translation>{sent} eines Workers kann nicht geschrieben werden ({error}); dort Platz schaffen</translation>
    </message>
    <message>
        <source>{setting} against {other}: {figure}</source>
        <translation>{setting} gegenüber {other}: {figure}</translation>
    </message>
    <message>
        <source>{setting}, {each} each: {value:.3f}</source>
        <translation>{setting}, je {each}: {value:.3f}</translation>
    </message>
    <message>
        <source>{setting}: {value:.3f} ({low:.3f} to {high:.3f})</source>
        <translation>{setting}: {value:.3f} ({low:.3f} bis {high:.3f})</translation>
    </message>
    <message>
        <source>{shown} cannot be used as a name ({reason}); give another</source>
        <translation>{shown} kann nicht als Name dienen ({reason}); anderen angeben</translation>
    </message>
    <message>
        <source>{sign} example {number} of {rows_count} has a vector that is zero or not finite, so nothing compares with it; choose another patch</source>
        <translation>Beispiel {number} von {rows_count} ({sign}) hat einen Vektor, der null oder nicht endlich ist, sodass nichts damit vergleichbar ist; anderen Patch wählen</translation>
    </message>
    <message>
        <source>{sink_name} did not take the features ({last_error}); check that there is space on the disk and that nothing else holds the file, or write to another</source>
        <translation>{sink_name} hat die Objekte nicht angenommen ({last_error}); prüfen, ob auf dem Datenträger Platz ist und nichts anderes die Datei belegt, oder in eine andere schreiben</translation>
    </message>
    <message>
        <source>{sink_name} did not take the features; check that there is space on the disk and that nothing else holds the file, or write to another</source>
        <translation>{sink_name} hat die Objekte nicht angenommen; prüfen, ob auf dem Datenträger Platz ist und nichts anderes die Datei belegt, oder in eine andere schreiben</translation>
    </message>
    <message>
        <source>{size:.3g} m pixels of type {dtype}</source>
        <translation>{size:.3g}-m-Pixel vom Typ {dtype}</translation>
    </message>
    <message>
        <source>{size} freed. </source>
        <translation>{size} freigegeben. </translation>
    </message>
    <message>
        <source>{size} in {folder}, {copies} of it copies of temporary layers, {runs} cancelled runs to go on with</source>
        <translation>{size} in {folder}, davon {copies} Kopien von Temporärlayern und {runs} abgebrochene Läufe zum Fortsetzen</translation>
    </message>
    <message>
        <source>{some} of {all} patches are in no cluster: their vectors are zero or not finite.</source>
        <translation>{some} von {all} Patches sind in keinem Cluster: Ihre Vektoren sind null oder nicht endlich.</translation>
    </message>
    <message>
        <source>{sought} in {dataset}</source>
        <translation>{sought} in {dataset}</translation>
    </message>
    <message>
        <source>{sources} has the same name as {other_sources}, which is another scene; give items ids of their own</source>
        <translation>{sources} hat denselben Namen wie {other_sources}, eine andere Szene; den Items eigene ids geben</translation>
    </message>
    <message>
        <source>{source} cannot be opened ({error}); give a raster, an .npy or Zarr grid, or a table of embeddings</source>
        <translation>{source} kann nicht geöffnet werden ({error}); ein Raster, ein .npy- oder Zarr-Gitter oder eine Tabelle mit Embeddings angeben</translation>
    </message>
    <message>
        <source>{source} cannot be opened as a Zarr group ({error}); give the folder of one</source>
        <translation>{source} kann nicht als Zarr-Gruppe geöffnet werden ({error}); den Ordner einer solchen angeben</translation>
    </message>
    <message>
        <source>{source} cannot be read ({error}); give a table of embeddings</source>
        <translation>{source} kann nicht gelesen werden ({error}); eine Tabelle mit Embeddings angeben</translation>
    </message>
    <message>
        <source>{source} does not tell its coordinate system; add it to the attributes of the store, such as proj:code</source>
        <translation>{source} nennt kein Koordinatensystem; zu den Attributen des Stores hinzufügen, etwa proj:code</translation>
    </message>
    <message>
        <source>{source} does not tell where its pixels lie; add spatial:transform to its attributes, or coordinates x and y</source>
        <translation>{source} sagt nicht, wo die Pixel liegen; spatial:transform zu den Attributen hinzufügen oder Koordinaten x und y</translation>
    </message>
    <message>
        <source>{source} has 0 arrays that may hold vectors (its arrays are: {arrays}); name one by --vectors</source>
        <translation>{source} hat 0 Arrays, die Vektoren enthalten könnten (die Arrays sind: {arrays}); mit --vectors eines nennen</translation>
    </message>
    <message>
        <source>{source} has only missing pixels (nodata); give another</source>
        <translation>{source} hat nur fehlende Pixel (nodata); geben Sie etwas anderes an</translation>
    </message>
    <message>
        <source>{source} has only missing pixels there (nodata); choose another extent</source>
        <translation>{source} hat dort nur fehlende Pixel (Leerwerte); andere Ausdehnung wählen</translation>
    </message>
    <message>
        <source>{source} has the arrays {arrays}, and --vectors is {asked!r}; name one of them</source>
        <translation>{source} hat die Arrays {arrays}, und --vectors ist {asked!r}; eines davon nennen</translation>
    </message>
    <message>
        <source>{source} has {count:,} patches, which take {needed:,.0f} GB where {free:,.0f} GB are free; give --extent within {inside}, or coarsen more pixels to a patch</source>
        <translation>{source} hat {count:,} Patches, die {needed:,.0f} GB brauchen, und {free:,.0f} GB sind frei; geben Sie --extent innerhalb von {inside} an, oder fassen Sie mehr Pixel zu einem Patch zusammen</translation>
    </message>
    <message>
        <source>{source} has {count} band, and embeddings have one band a dimension, 2 or more; give the raster of the embeddings, or embed this one first</source>
        <translation>{source} hat {count} Kanal, und Embeddings haben einen Kanal je Dimension, 2 oder mehr; das Raster der Embeddings angeben oder dieses zuerst einbetten</translation>
    </message>
    <message>
        <source>{source} has {found_count} arrays that may hold vectors ({found}); name one by --vectors</source>
        <translation>{source} hat {found_count} Arrays, die Vektoren enthalten könnten ({found}); mit --vectors eines nennen</translation>
    </message>
    <message>
        <source>{source} holds 0 rows, needs at least one vector; give another table</source>
        <translation>{source} enthält 0 Zeilen, nötig ist mindestens ein Vektor; andere Tabelle angeben</translation>
    </message>
    <message>
        <source>{source} holds the groups {groups}, each with a grid of its own; give one of them, such as {example}</source>
        <translation>{source} enthält die Gruppen {groups}, jede mit einem eigenen Gitter; geben Sie eine davon an, etwa {example}</translation>
    </message>
    <message>
        <source>{source} holds the times {dates}, and the date is {asked}; choose one of them by --date</source>
        <translation>{source} enthält die Zeitpunkte {dates}, und das Datum ist {asked}; wählen Sie mit --date einen davon</translation>
    </message>
    <message>
        <source>{source} holds {count} times and does not tell which; take one out, then import it</source>
        <translation>{source} enthält {count} Zeitpunkte und sagt nicht, welche; nehmen Sie einen heraus und importieren Sie ihn dann</translation>
    </message>
    <message>
        <source>{source} is a Zarr store on the web, and stores are read from this computer only; download the folder, or the group of the zone that you need, and give that</source>
        <translation>{source} ist ein Zarr-Store im Web, und Stores werden nur von diesem Computer gelesen; den Ordner oder die Gruppe der benötigten Zone herunterladen und angeben</translation>
    </message>
    <message>
        <source>{source} is a table on the web, and tables are read from this computer only; download it, and give the file</source>
        <translation>{source} ist eine Tabelle im Web, und Tabellen werden nur von diesem Computer gelesen; sie herunterladen und die Datei angeben</translation>
    </message>
    <message>
        <source>{source} is an embedding set already; cluster, similar, classify, change and export take it as it is, and QGIS opens it by Open embeddings</source>
        <translation>{source} ist bereits ein Embedding-Satz; cluster, similar, classify, change und export nehmen ihn, wie er ist, und QGIS öffnet ihn mit „Embeddings öffnen“</translation>
    </message>
    <message>
        <source>{source} is neither an .npy file nor a Zarr store, and Tessera&apos;s grids are; leave the product at auto</source>
        <translation>{source} ist weder eine .npy-Datei noch ein Zarr-Store wie die Gitter von Tessera; das Produkt auf auto lassen</translation>
    </message>
    <message>
        <source>{source} mixes coordinate systems: {crs} in {first_files} and {other_crs} in {file}; import them one by one</source>
        <translation>{source} mischt Koordinatensysteme: {crs} in {first_files} und {other_crs} in {file}; einzeln importieren</translation>
    </message>
    <message>
        <source>{source} names its scales {name!r}, and has no such array; fetch the store again</source>
        <translation>{source} nennt als Skalen {name!r}, hat aber kein solches Array; den Store erneut holen</translation>
    </message>
    <message>
        <source>{source} names {found} after the file, needs layername=NAME, layerid=NUMBER or subset=FILTER; leave it out, or save the features as a file of their own</source>
        <translation>{source} nennt nach der Datei {found}, gebraucht wird layername=NAME, layerid=NUMMER oder subset=FILTER; weglassen oder die Objekte als eigene Datei speichern</translation>
    </message>
    <message>
        <source>{stage} is damaged: the self-test {what} while it used it.</source>
        <translation>{stage} ist beschädigt: Der Selbsttest {what}, während er es verwendete.</translation>
    </message>
    <message>
        <source>{table} does not tell its coordinate system; --crs states it</source>
        <translation>{table} nennt kein Koordinatensystem; --crs gibt es an</translation>
    </message>
    <message>
        <source>{table} does not tell what made its vectors; they are called {id}, and --encoder gives the right name: only vectors of one encoder are compared</source>
        <translation>{table} sagt nicht, was die Vektoren erzeugt hat; sie werden {id} genannt, und --encoder gibt den richtigen Namen an: nur Vektoren desselben Encoders werden verglichen</translation>
    </message>
    <message>
        <source>{table} has no geometry (a column such as geometry or bbox, or lon and lat); its columns are {names}; name one by --geometry, or join places to it</source>
        <translation>{table} hat keine Geometrie (eine Spalte wie geometry oder bbox, oder lon und lat); die Spalten sind {names}; mit --geometry eine nennen oder Lagen hinzuverknüpfen</translation>
    </message>
    <message>
        <source>{table} holds points, lines and polygons together, needs polygons or points; give one kind</source>
        <translation>{table} enthält Punkte, Linien und Polygone gemischt, nötig sind Polygone oder Punkte; nur eine Art angeben</translation>
    </message>
    <message>
        <source>{table} mixes coordinate systems: SRID {codes} in its geometries; import each by itself</source>
        <translation>{table} mischt Koordinatensysteme: SRID {codes} in den Geometrien; jedes für sich importieren</translation>
    </message>
    <message>
        <source>{table} mixes coordinate systems: {values} in column {name}; import each by itself, or give geometries of one</source>
        <translation>{table} mischt Koordinatensysteme: {values} in Spalte {name}; jedes für sich importieren oder Geometrien eines einzigen angeben</translation>
    </message>
    <message>
        <source>{table} mixes the encoders {tags}, and their vectors do not compare; give a table of one</source>
        <translation>{table} mischt die Encoder {tags}, deren Vektoren nicht vergleichbar sind; eine Tabelle eines Encoders angeben</translation>
    </message>
    <message>
        <source>{table}: schema is {schema!r}, this version reads {needed!r}; reinstall TerraPatch</source>
        <translation>{table}: das Schema ist {schema!r}, diese Version liest {needed!r}; TerraPatch neu installieren</translation>
    </message>
    <message>
        <source>{taken} is there already; give another name, or add --overwrite</source>
        <translation>{taken} gibt es schon; anderen Namen angeben oder --overwrite ergänzen</translation>
    </message>
    <message>
        <source>{taken} lies in the folder of the set that is exported, where nothing is replaced; give another name</source>
        <translation>{taken} liegt im Ordner des Embedding-Satzes, der exportiert wird, und dort wird nichts ersetzt; einen anderen Namen angeben</translation>
    </message>
    <message>
        <source>{taken} patches, spread evenly, stand for the {all} that you have picked.</source>
        <translation>{taken} gleichmäßig verteilte Patches stehen für die {all}, die Sie ausgewählt haben.</translation>
    </message>
    <message>
        <source>{target} is there already. Choose another folder, or remove it first.</source>
        <translation>{target} gibt es schon. Anderen Ordner wählen oder diesen zuerst entfernen.</translation>
    </message>
    <message>
        <source>{there} would be replaced; give another name, or add --overwrite</source>
        <translation>{there} würde ersetzt; anderen Namen angeben oder --overwrite ergänzen</translation>
    </message>
    <message>
        <source>{title}: {changed} of {patches} patches changed; places: {places}</source>
        <translation>{title}: {changed} von {patches} Patches verändert; Orte: {places}</translation>
    </message>
    <message>
        <source>{tokenizer} has {st_size_mb:,.0f} MB, a tokenizer may have {largest_tokenizer_mb:,.0f}; restore the tokenizer.json that the card was written for.</source>
        <translation>{tokenizer} hat {st_size_mb:,.0f} MB, ein Tokenizer darf {largest_tokenizer_mb:,.0f} haben; die tokenizer.json wiederherstellen, für die der Steckbrief geschrieben wurde.</translation>
    </message>
    <message>
        <source>{told} QGIS is not affected. {again}</source>
        <translation>{told} QGIS ist nicht betroffen. {again}</translation>
    </message>
    <message>
        <source>{told}{details} Choose another Python, or set the engine up again: Settings &gt; Options &gt; TerraPatch.</source>
        <translation>{told}{details} Ein anderes Python wählen oder die Engine erneut einrichten: Einstellungen &gt; Optionen &gt; TerraPatch.</translation>
    </message>
    <message>
        <source>{unusable} of {vectors_count} vectors are not finite and have no projection; embed again with a larger --min-valid, or with another encoder or precision</source>
        <translation>{unusable} von {vectors_count} Vektoren sind nicht endlich und haben keine Projektion; mit größerem --min-valid, anderem Encoder oder anderer Rechengenauigkeit erneut einbetten</translation>
    </message>
    <message>
        <source>{url} cannot be had (HTTP {error_code}); see {page} for where it lies now, and add it as an encoder of your own.</source>
        <translation>{url} ist nicht zu bekommen (HTTP {error_code}); auf {page} nachsehen, wo die Datei jetzt liegt, und sie als eigenen Encoder hinzufügen.</translation>
    </message>
    <message>
        <source>{url} has SHA-256 {found}…, needs {wanted}…: it was damaged on the way or is another file. Nothing was kept; try again, and if that does not help, tell the authors of TerraPatch.</source>
        <translation>{url} hat SHA-256 {found}…, nötig ist {wanted}…: Die Datei wurde unterwegs beschädigt oder ist eine andere. Es wurde nichts gespeichert; erneut versuchen, und wenn das nicht hilft, den Autoren von TerraPatch melden.</translation>
    </message>
    <message>
        <source>{url} has {size:,} bytes, the catalogue says {stated:,}; it is another file, and was not fetched.</source>
        <translation>{url} hat {size:,} Byte, der Katalog sagt {stated:,}; es ist eine andere Datei und wurde nicht geholt.</translation>
    </message>
    <message>
        <source>{url} sends more than the {whole:,} bytes that it announced; nothing was kept.</source>
        <translation>{url} sendet mehr als die angekündigten {whole:,} Byte; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>{values} against {of}</source>
        <translation>{values} über {of}</translation>
    </message>
    <message>
        <source>{values} by {of}</source>
        <translation>{values} nach {of}</translation>
    </message>
    <message>
        <source>{value}, too few blocks for an interval</source>
        <translation>{value}, zu wenige Blöcke für ein Intervall</translation>
    </message>
    <message>
        <source>{value}, {low} to {high}</source>
        <translation>{value}, {low} bis {high}</translation>
    </message>
    <message>
        <source>{weights}, which holds weights of {onnx_file}, has {size:,} bytes, needs {needed:,}: it was cut off; copy or download it again</source>
        <translation>{weights} mit Gewichten von {onnx_file} hat {size:,} Bytes, nötig sind {needed:,}: die Datei wurde abgeschnitten; noch einmal kopieren oder herunterladen</translation>
    </message>
    <message>
        <source>{what} are {value!r}, need to be {needed} of JSON; check the list</source>
        <translation>{what} ist {value!r}, nötig ist {needed} in JSON; die Liste prüfen</translation>
    </message>
    <message>
        <source>{what} has a dimension of size {axis}, needs a name of {axes} or a size from 1</source>
        <translation>{what} hat eine Dimension der Größe {axis}, nötig ist ein Name aus {axes} oder eine Größe ab 1</translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims} and value {value!r}, encoding {encoding!r} needs &apos;bands&apos; or &apos;band_groups&apos; among them, and no value</source>
        <translation>{what} hat Dimensionen {tensor_dims} und Wert {value!r}, Kodierung {encoding!r} benötigt darunter „bands“ oder „band_groups“ und keinen Wert</translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims} and value {value!r}, encoding {encoding!r} needs &apos;height&apos; and &apos;width&apos;, and no value</source>
        <translation>{what} hat Dimensionen {tensor_dims} und Wert {value!r}, Kodierung {encoding!r} benötigt „height“ und „width“ und keinen Wert</translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims}, encoding {encoding!r} needs &apos;bands&apos; among them</source>
        <translation>{what} hat Dimensionen {tensor_dims}, Kodierung {encoding!r} benötigt darunter „bands“</translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims}, needs batch (or 1), bands, height and width in the model&apos;s order, perhaps with time; other sizes than 1 cannot be filled: export the model for one date, and write a fixed number of tiles as batch of the card</source>
        <translation>{what} hat Dimensionen {tensor_dims}, nötig sind batch (oder 1), bands, height und width in der Reihenfolge des Modells, womöglich mit time; andere Größen als 1 lassen sich nicht füllen: das Modell für einen Zeitpunkt exportieren und eine feste Anzahl von Kacheln als batch in den Steckbrief schreiben</translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims}, needs each name once and &apos;batch&apos; first</source>
        <translation>{what} hat Dimensionen {tensor_dims}, nötig ist jeder Name einmal und „batch“ zuerst</translation>
    </message>
    <message>
        <source>{what} has dimensions {tensor_dims}, which hold {held} number(s) per tile; encoding {encoding!r} gives {size}</source>
        <translation>{what} hat Dimensionen {tensor_dims}, die {held} Zahl(en) je Kachel fassen; Kodierung {encoding!r} liefert {size}</translation>
    </message>
    <message>
        <source>{what} has fill {fill!r}, needs a number, or one for each of its bands</source>
        <translation>{what} hat fill {fill!r}, nötig ist eine Zahl oder eine je Kanal</translation>
    </message>
    <message>
        <source>{what} has groups {groups}, needs different names, and none of {merges}</source>
        <translation>{what} hat groups {groups}, nötig sind verschiedene Namen und keiner aus {merges}</translation>
    </message>
    <message>
        <source>{what} has no encoding, needs one of {fitting}</source>
        <translation>{what} hat keine Kodierung, nötig ist eine von {fitting}</translation>
    </message>
    <message>
        <source>{what} has the role {role!r}, encoding {encoding!r} is for {roles}</source>
        <translation>{what} hat die Rolle {role!r}, Kodierung {encoding!r} ist für {roles}</translation>
    </message>
    <message>
        <source>{what} has the unknown dimension {axis!r}, known are {axes} and fixed sizes</source>
        <translation>{what} hat die unbekannte Dimension {axis!r}, bekannt sind {axes} und feste Größen</translation>
    </message>
    <message>
        <source>{what} has {unknown_count} numbers for unknown, {encoding!r} needs {size}</source>
        <translation>{what} hat {unknown_count} Zahlen für unbekannt, {encoding!r} benötigt {size}</translation>
    </message>
    <message>
        <source>{what} holds {bands}, needs names of bands of the card, each in one group and once</source>
        <translation>{what} enthält {bands}, nötig sind Namen von Kanälen des Steckbriefs, jeder in einer Gruppe und nur einmal</translation>
    </message>
    <message>
        <source>{what} is a constant without a value; write the number or the nested list it holds</source>
        <translation>{what} ist eine Konstante ohne Wert; die Zahl oder die verschachtelte Liste schreiben, die sie enthält</translation>
    </message>
    <message>
        <source>{what} is computed from {of} of {first_lengths:g} and {second_lengths:g} µm, {index} needs {first} first and {second} second</source>
        <translation>{what} wird aus {of} mit {first_lengths:g} und {second_lengths:g} µm berechnet, {index} benötigt {first} zuerst und {second} danach</translation>
    </message>
    <message>
        <source>{what} is computed from {of}, {index} needs &apos;of&apos; with the names of two measured bands of the card: {first}, then {second}</source>
        <translation>{what} wird aus {of} berechnet, {index} benötigt „of“ mit den Namen zweier gemessener Kanäle des Steckbriefs: {first}, dann {second}</translation>
    </message>
    <message>
        <source>{what} names bands in &apos;of&apos; and has no index; name one of {indices}</source>
        <translation>{what} nennt Kanäle in „of“ und hat keinen Index; einen von {indices} nennen</translation>
    </message>
    <message>
        <source>{what} {file} cannot be read ({error}); give a file of points, lines or polygons, such as a GeoPackage</source>
        <translation>{what} {file} kann nicht gelesen werden ({error}); eine Datei mit Punkten, Linien oder Polygonen angeben, etwa ein GeoPackage</translation>
    </message>
    <message>
        <source>{what} {file} cannot be transformed to the raster&apos;s CRS ({error}); give them in the raster&apos;s CRS</source>
        <translation>{what} {file} kann nicht in das KBS des Rasters transformiert werden ({error}); im KBS des Rasters angeben</translation>
    </message>
    <message>
        <source>{what} {file} hold damaged geometries ({error}); mend them first, such as with QGIS&apos;s Fix geometries</source>
        <translation>{what} {file} enthält beschädigte Geometrien ({error}); zuerst reparieren, etwa mit „Geometrien reparieren“ in QGIS</translation>
    </message>
    <message>
        <source>{what} {file} holds no features; give a file of points, lines or polygons</source>
        <translation>{what} {file} enthält keine Objekte; eine Datei mit Punkten, Linien oder Polygonen angeben</translation>
    </message>
    <message>
        <source>{what}: groups belong to layouts &apos;tokens&apos; and &apos;map_last&apos;, it is {layout!r}</source>
        <translation>{what}: groups gehört zu den Layouts „tokens“ und „map_last“, es ist {layout!r}</translation>
    </message>
    <message>
        <source>{what}: patch_px is {patch_px} and dim {output_dim}, both need to be 1 or more</source>
        <translation>{what}: patch_px ist {patch_px} und dim {output_dim}, beide müssen 1 oder mehr sein</translation>
    </message>
    <message>
        <source>{what}: prefix and suffix tokens belong to layout &apos;tokens&apos;, it is {layout!r}</source>
        <translation>{what}: Präfix- und Suffix-Tokens gehören zum Layout „tokens“, es ist {layout!r}</translation>
    </message>
    <message>
        <source>{what}; its bands are {bands_of_raster}. Give a raster that holds them, name the bands to take in their place with --bands, or use encoder mosaiks, which takes any bands</source>
        <translation>{what}; die Kanäle sind {bands_of_raster}. Ein Raster angeben, das sie enthält, mit --bands die Kanäle nennen, die an ihre Stelle treten, oder Encoder mosaiks verwenden, der beliebige Kanäle nimmt</translation>
    </message>
    <message>
        <source>{where} holds {values!r}, needs an object</source>
        <translation>{where} enthält {values!r}, nötig ist ein Objekt</translation>
    </message>
    <message>
        <source>{where} {parts}; see docs/encoder-card.md for the keys of a card</source>
        <translation>{where} {parts}; siehe docs/encoder-card.md für die Schlüssel eines Steckbriefs</translation>
    </message>
    <message>
        <source>{where}: band {band!r} is computed from {lost}, which may be missing; put it into a group with fill too</source>
        <translation>{where}: Kanal {band!r} wird aus {lost} berechnet, das fehlen darf; ihn ebenfalls in eine Gruppe mit fill aufnehmen</translation>
    </message>
    <message>
        <source>{where}: band {name!r} has wavelength {wavelength!r} with unit {unit!r}, needs a number in &apos;um&apos; or &apos;nm&apos;, and leave wavelength_um out</source>
        <translation>{where}: Kanal {name!r} hat Wellenlänge {wavelength!r} mit Einheit {unit!r}, nötig ist eine Zahl in „um“ oder „nm“; wavelength_um weglassen</translation>
    </message>
    <message>
        <source>{where}: band_groups are {groups}, need different names</source>
        <translation>{where}: band_groups sind {groups}, nötig sind verschiedene Namen</translation>
    </message>
    <message>
        <source>{where}: bands is empty though bands_flexible is false; list the bands in model order</source>
        <translation>{where}: bands ist leer, obwohl bands_flexible false ist; die Kanäle in der Reihenfolge des Modells aufführen</translation>
    </message>
    <message>
        <source>{where}: bands {twice} are there twice, indices and band_groups need different names</source>
        <translation>{where}: Kanäle {twice} kommen zweimal vor, Indizes und band_groups benötigen verschiedene Namen</translation>
    </message>
    <message>
        <source>{where}: bands_flexible is true, indices and band_groups need it to be false</source>
        <translation>{where}: bands_flexible ist true, für Indizes und band_groups muss es false sein</translation>
    </message>
    <message>
        <source>{where}: batch is {batch} and the pixels have dimensions {pixels_dims}, needs a number from 1 and &apos;batch&apos; as first dimension</source>
        <translation>{where}: batch ist {batch}, und die Pixel haben Dimensionen {pixels_dims}, nötig ist eine Zahl ab 1 und „batch“ als erste Dimension</translation>
    </message>
    <message>
        <source>{where}: data_files are {data_files}, needs names of files</source>
        <translation>{where}: data_files ist {data_files}, nötig sind Dateinamen</translation>
    </message>
    <message>
        <source>{where}: every band may be missing, needs one that is in no group with fill</source>
        <translation>{where}: jeder Kanal darf fehlen, nötig ist einer, der in keiner Gruppe mit fill ist</translation>
    </message>
    <message>
        <source>{where}: id is {encoder!r}, needs to be of 1 to 64 letters, digits, dots, hyphens and underscores, a letter or digit first</source>
        <translation>{where}: id ist {encoder!r}, nötig sind 1 bis 64 Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche, zuerst ein Buchstabe oder eine Ziffer</translation>
    </message>
    <message>
        <source>{where}: input {tensor!r} has the dimension &apos;band_groups&apos;, needs the role &apos;mask&apos; and band_groups on the card</source>
        <translation>{where}: Eingang {tensor!r} hat die Dimension „band_groups“, nötig sind die Rolle „mask“ und band_groups im Steckbrief</translation>
    </message>
    <message>
        <source>{where}: input {tensor!r} tells where a tile lies, needs a dimension &apos;batch&apos;</source>
        <translation>{where}: Eingang {tensor!r} sagt, wo eine Kachel liegt, nötig ist eine Dimension „batch“</translation>
    </message>
    <message>
        <source>{where}: outputs is empty, needs the tensor that holds the vectors</source>
        <translation>{where}: outputs ist leer, nötig ist der Tensor, der die Vektoren enthält</translation>
    </message>
    <message>
        <source>{where}: scaling &apos;sensor&apos; knows measured bands alone, not indices and band_groups</source>
        <translation>{where}: Skalierung „sensor“ kennt nur gemessene Kanäle, keine Indizes und band_groups</translation>
    </message>
    <message>
        <source>{where}: scaling holds {item!r}, needs objects with a type</source>
        <translation>{where}: scaling enthält {item!r}, nötig sind Objekte mit einem type</translation>
    </message>
    <message>
        <source>{where}: scaling {kind!r} lacks {missing}</source>
        <translation>{where}: Skalierung {kind!r} fehlt {missing}</translation>
    </message>
    <message>
        <source>{where}: schema is {schema!r}, this version reads {needed!r}</source>
        <translation>{where}: das Schema ist {schema!r}, diese Version liest {needed!r}</translation>
    </message>
    <message>
        <source>{where}: text is for one vector a patch, outputs have groups; leave one of them out</source>
        <translation>{where}: text ist für einen Vektor je Patch, outputs hat Gruppen; eins von beiden weglassen</translation>
    </message>
    <message>
        <source>{where}: text.length is {length}, needs to be 1 to {most_tokens} tokens</source>
        <translation>{where}: text.length ist {length}, erlaubt sind 1 bis {most_tokens} Tokens</translation>
    </message>
    <message>
        <source>{where}: text.pad_id is {pad_id}, needs to be 0 or more</source>
        <translation>{where}: text.pad_id ist {pad_id}, erlaubt ist 0 oder mehr</translation>
    </message>
    <message>
        <source>{where}: text.templates are {templates_count}, needs {most_templates} at most</source>
        <translation>{where}: text.templates hat {templates_count}, erlaubt sind höchstens {most_templates}</translation>
    </message>
    <message>
        <source>{where}: text.templates hold {template!r}, needs sentences of at most {longest_template} letters with one {{}} in place of the term</source>
        <translation>{where}: text.templates enthält {template!r}, nötig sind Sätze aus höchstens {longest_template} Zeichen mit einem {{}} anstelle des Begriffs</translation>
    </message>
    <message>
        <source>{where}: text.{key} is {digest!r}, needs a SHA-256 of 64 digits in hex</source>
        <translation>{where}: text.{key} ist {digest!r}, nötig ist ein SHA-256 aus 64 Hexadezimalziffern</translation>
    </message>
    <message>
        <source>{where}: text.{key} is {name!r}, needs a file {suffix} beside the model</source>
        <translation>{where}: text.{key} ist {name!r}, nötig ist eine Datei {suffix} neben dem Modell</translation>
    </message>
    <message>
        <source>{where}: text.{key} is {number}, needs a finite number</source>
        <translation>{where}: text.{key} ist {number}, nötig ist eine endliche Zahl</translation>
    </message>
    <message>
        <source>{where}: the model gives one vector for a window of {tile} px, and patches are squares; export its tokens or feature map, or export it for a square window</source>
        <translation>{where}: das Modell liefert einen Vektor für ein Fenster von {tile} px, und Patches sind Quadrate; seine Tokens oder Merkmalskarte exportieren oder es für ein quadratisches Fenster exportieren</translation>
    </message>
    <message>
        <source>{where}: weights lie in {name!r}, which is not a file beside the model; export the model again with its weights in a file of the same folder</source>
        <translation>{where}: Gewichte liegen in {name!r}, das keine Datei neben dem Modell ist; das Modell mit seinen Gewichten in einer Datei desselben Ordners neu exportieren</translation>
    </message>
    <message>
        <source>{where}: window default is {tile} though square_only is true; one of them is wrong</source>
        <translation>{where}: window default ist {tile}, obwohl square_only true ist; eins von beiden ist falsch</translation>
    </message>
    <message>
        <source>{where}: window has min {least}, default {tile}, max {most}, needs 1 or more, in this order</source>
        <translation>{where}: window hat min {least}, default {tile}, max {most}, nötig ist 1 oder mehr, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>{where}: window has multiple_of {step}, needs 1 or more, and overlap {overlap}, needs 0 or more</source>
        <translation>{where}: window hat multiple_of {step}, nötig ist 1 oder mehr, und overlap {overlap}, nötig ist 0 oder mehr</translation>
    </message>
    <message>
        <source>{where}: window holds {error}; see docs/encoder-card.md</source>
        <translation>{where}: window enthält {error}; siehe docs/encoder-card.md</translation>
    </message>
    <message>
        <source>{where}: {band} has a wavelength of {wavelength:g} µm, needs to be above 0 and at most {longest_wavelength_um:g}{hint}</source>
        <translation>{where}: {band} hat eine Wellenlänge von {wavelength:g} µm, erlaubt ist ein Wert über 0 und höchstens {longest_wavelength_um:g}{hint}</translation>
    </message>
    <message>
        <source>{where}: {count} inputs have the role &apos;pixels&apos;, needs exactly one</source>
        <translation>{where}: {count} Eingänge haben die Rolle „pixels“, nötig ist genau einer</translation>
    </message>
    <message>
        <source>{where}: {key} is {items!r}, needs a list</source>
        <translation>{where}: {key} ist {items!r}, nötig ist eine Liste</translation>
    </message>
    <message>
        <source>{where}: {name} is {value!r}, needs {plain}; see docs/encoder-card.md</source>
        <translation>{where}: {name} ist {value!r}, nötig ist {plain}; siehe docs/encoder-card.md</translation>
    </message>
    <message>
        <source>{why}, so that nobody can say which setting finds or maps best: groups that come back are not yet the groups that you mean. Labels of each class in several parts of the scene tell that.</source>
        <translation>{why}; daher lässt sich nicht sagen, welche Einstellung am besten findet oder kartiert: Gruppen, die wiederkehren, sind noch nicht die gemeinten Gruppen. Labels jeder Klasse in mehreren Teilen der Szene zeigen das.</translation>
    </message>
    <message>
        <source>{workers} workers at {address}</source>
        <translation>{workers} Worker unter {address}</translation>
    </message>
    <message>
        <source>{wrong} changed since the set was made: the checksum is another</source>
        <translation>{wrong} hat sich geändert, seit der Embedding-Satz erzeugt wurde: die Prüfsumme ist eine andere</translation>
    </message>
    <message>
        <source>{zoom}, 1 tile of the service</source>
        <translation>{zoom}, 1 Kachel des Dienstes</translation>
    </message>
    <message>
        <source>{zoom}, {tiles} tiles of the service</source>
        <translation>{zoom}, {tiles} Kacheln des Dienstes</translation>
    </message>
    <message>
        <source>{} (other encoder)</source>
        <translation>{} (anderer Encoder)</translation>
    </message>
    <message>
        <source>{} (suggested)</source>
        <translation>{} (vorgeschlagen)</translation>
    </message>
    <message>
        <source>{} bands</source>
        <translation>{} Kanäle</translation>
    </message>
    <message>
        <source>{} bytes</source>
        <translation>{} Bytes</translation>
    </message>
    <message>
        <source>{} does not exist; choose an .onnx file.</source>
        <translation>{} gibt es nicht; eine .onnx-Datei wählen.</translation>
    </message>
    <message>
        <source>{} exists already. Replace it, with every layer in it?</source>
        <translation>{} gibt es schon. Mit allen enthaltenen Layern ersetzen?</translation>
    </message>
    <message>
        <source>{} h</source>
        <translation>{} h</translation>
    </message>
    <message>
        <source>{} ha</source>
        <translation>{} ha</translation>
    </message>
    <message>
        <source>{} hits</source>
        <translation>{} Treffer</translation>
    </message>
    <message>
        <source>{} holds no setting of an encoder yet; let the sweep go on.</source>
        <translation>{} enthält noch keine Einstellung eines Encoders; die Testreihe weiterlaufen lassen.</translation>
    </message>
    <message>
        <source>{} is installed, and in the list of encoders.</source>
        <translation>{} ist installiert und in der Liste der Encoder.</translation>
    </message>
    <message>
        <source>{} is not one of your own encoders; remove the file itself.</source>
        <translation>{} ist keiner Ihrer eigenen Encoder; die Datei selbst entfernen.</translation>
    </message>
    <message>
        <source>{} is not the result of a sweep; choose a sweep.json.</source>
        <translation>{} ist nicht das Ergebnis einer Testreihe; eine sweep.json wählen.</translation>
    </message>
    <message>
        <source>{} keeps weights in a separate file that its card does not name; add it to data_files of the card beside the model, or remove that card and choose the model again.</source>
        <translation>{} hat Gewichte in einer eigenen Datei, die der Steckbrief nicht nennt; sie im Steckbrief neben dem Modell zu data_files hinzufügen oder diesen Steckbrief entfernen und das Modell erneut wählen.</translation>
    </message>
    <message>
        <source>{} labels</source>
        <translation>{} Labels</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} of memory are free: embed less, or larger patches</source>
        <translation>{} Speicher sind frei: weniger oder größere Patches einbetten</translation>
    </message>
    <message>
        <source>{} of memory are free: save to a GeoPackage, or embed less</source>
        <translation>{} Speicher sind frei: in ein GeoPackage speichern oder weniger einbetten</translation>
    </message>
    <message>
        <source>{} patches</source>
        <translation>{} Patches</translation>
    </message>
    <message>
        <source>{} per pixel</source>
        <translation>{} pro Pixel</translation>
    </message>
    <message>
        <source>{} px each, no CRS</source>
        <translation>je {} px, kein KBS</translation>
    </message>
    <message>
        <source>{} px patches</source>
        <translation>{}-px-Patches</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{}, checked by hashes (SHA-256)</source>
        <translation>{}, mit Hashes geprüft (SHA-256)</translation>
    </message>
    <message>
        <source>{}-dimensional vectors</source>
        <translation>{}-dimensionale Vektoren</translation>
    </message>
    <message>
        <source>{}: cancelled</source>
        <translation>{}: abgebrochen</translation>
    </message>
    <message>
        <source>{}: colours</source>
        <translation>{}: Farben</translation>
    </message>
    <message>
        <source>{}: hits</source>
        <translation>{}: Treffer</translation>
    </message>
    <message>
        <source>{}: similarity</source>
        <translation>{}: Ähnlichkeit</translation>
    </message>
    <message>
        <source>{}: tiles</source>
        <translation>{}: Kacheln</translation>
    </message>
</context>
</TS>
