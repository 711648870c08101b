import os
import signal
import subprocess
import tempfile
import time
import uno
from questions import TYPES, ask, refused, tell

profile = tempfile.mkdtemp()
pipe = "diwan" + str(os.getpid())
office = subprocess.Popen([
    "soffice", "--headless", "--norestore", "--nologo", "-env:UserInstallation=file://" + profile,
    f"--accept=pipe,name={pipe};urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    start_new_session=True)
try:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for attempt in range(240):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            break
        except Exception:
            time.sleep(0.5)
    manager = context.ServiceManager
    product = manager.createInstanceWithContext("com.sun.star.configuration.ConfigurationProvider", context)
    node = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
    node.Name, node.Value = "nodepath", "/org.openoffice.Setup/Product"
    setup = product.createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess", (node,))
    tell("version", "LibreOffice " + setup.ooSetupVersionAboutBox)

    def setting(name, value):
        it = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
        it.Name, it.Value = name, value
        return it

    drivers = manager.createInstanceWithContext("com.sun.star.sdbc.DriverManager", context)
    connection = drivers.getConnectionWithInfo(
        f"sdbc:postgresql:host={os.environ['PGHOST']} port={os.environ['PGPORT']} dbname={os.environ['PGDATABASE']}",
        (setting("user", os.environ["PGUSER"]), setting("password", os.environ["PGPASSWORD"])))
    described = connection.getMetaData()
    tables = described.getTables(None, "reporting", "%", ("VIEW",))
    views, commented = 0, 0
    while tables.next():
        views += 1
        commented += 1 if tables.getString(5) else 0
    tell("views", views)
    tell("commented", commented)
    columns = described.getColumns(None, "reporting", "event", "%")
    while columns.next():
        if columns.getString(4) in TYPES:
            tell("type " + columns.getString(4), columns.getString(6))
    statement = connection.createStatement()

    def scalar(sql):
        rows = statement.executeQuery(sql)
        rows.next()
        return rows.getString(1)

    ask(scalar)
    refused(lambda sql: statement.executeUpdate(sql))

    # As a person does it: a Base file of the address, registered, and a view drawn into a sheet of Calc.
    bases = manager.createInstanceWithContext("com.sun.star.sdb.DatabaseContext", context)
    base = bases.createInstance()
    base.URL = f"sdbc:postgresql:host={os.environ['PGHOST']} port={os.environ['PGPORT']} dbname={os.environ['PGDATABASE']}"
    base.User, base.Password = os.environ["PGUSER"], os.environ["PGPASSWORD"]
    base.DatabaseDocument.storeAsURL("file://" + profile + "/diwan.odb", ())
    bases.registerObject("Diwan", base)
    desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    calc = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (setting("Hidden", True),))
    sheet = calc.Sheets.getByIndex(0)
    sheet.getCellRangeByPosition(0, 0, 0, 0).doImport((
        setting("DatabaseName", "Diwan"),
        setting("SourceType", uno.Enum("com.sun.star.sheet.DataImportMode", "TABLE")),
        setting("SourceObject", "reporting.event")))
    drawn = sheet.createCursor()
    drawn.gotoEndOfUsedArea(False)
    tell("events", drawn.RangeAddress.EndRow)
finally:
    # soffice is a script: the office itself runs on where the script alone is ended.
    os.killpg(office.pid, signal.SIGKILL)
    office.wait()
